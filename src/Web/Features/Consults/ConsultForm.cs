using Samenspel.Web.Forms;

namespace Samenspel.Web.Features.Consults;

/// <summary>What is filled in to ask an ambassador to look along: codes, and a few words that tell nobody who it is.</summary>
/// <param name="InterestCodes">What somebody likes to do.</param>
/// <param name="Slots">When it can be.</param>
/// <param name="NeedCodes">What somebody needs to take part.</param>
/// <param name="TraitCodes">How a volunteer would be.</param>
/// <param name="Summary">A few words.</param>
/// <param name="IsConfirmed">That who asks looked again at words that seemed a name or an illness.</param>
public sealed record ConsultForm(
    IReadOnlyList<string> InterestCodes, IReadOnlyList<string> Slots, IReadOnlyList<string> NeedCodes, IReadOnlyList<string> TraitCodes, string Summary, bool IsConfirmed)
{
    /// <summary>Nothing yet but what is known already.</summary>
    public static ConsultForm Of(IReadOnlyList<string> needCodes) => new([], [], needCodes, [], "", IsConfirmed: false);

    /// <summary>What was sent.</summary>
    public static ConsultForm Read(FormReader form) => new(
        form.Texts("interestCodes"), form.Texts("slots"), form.Texts("needCodes"), form.Texts("traitCodes"), form.Text("summary"), form.Texts("confirmed").Count > 0);
}
