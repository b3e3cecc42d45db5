using Samenspel.Matching.Engine.Explaining;

namespace Samenspel.Matching.Domain;

/// <summary>One reason, for a person.</summary>
/// <param name="Code">What it is about, such as time, motive, wishes, load, training, language or certificate.</param>
/// <param name="Dutch">One sentence.</param>
/// <param name="English">The same sentence in English.</param>
public sealed record FitReason(string Code, string Dutch, string English)
{
    internal static IReadOnlyList<FitReason> Of(IReadOnlyList<Reason> reasons) =>
        [.. reasons.Select(reason => new FitReason(reason.Code, reason.Dutch, reason.English))];
}
