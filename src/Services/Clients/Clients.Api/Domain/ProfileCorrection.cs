using System.Diagnostics.CodeAnalysis;

namespace Samenspel.Clients.Domain;

/// <summary>What an approved profile would become. Everybody reads and acts on what was approved until the client says yes to this.</summary>
internal sealed class ProfileCorrection : ProfileText
{
    private ProfileCorrection()
    {
    }

    [SetsRequiredMembers]
    private ProfileCorrection(ProfileText text) : base(text, text.RequestId) => Id = text.Id;

    /// <summary>What would be asked of the volunteer.</summary>
    public string ActivityCode { get; private init; } = "";

    public List<string> Slots { get; private init; } = [];
    public DateOnly ReviewOn { get; private init; }

    public static ProfileCorrection Of(VolunteerProfile text, string activityCode, List<string> slots, DateOnly reviewOn) =>
        new(text) { ActivityCode = activityCode, Slots = slots, ReviewOn = reviewOn };
}
