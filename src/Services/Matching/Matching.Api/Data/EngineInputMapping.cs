using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Rules;

namespace Samenspel.Matching.Data;

/// <summary>What the engine is told of what this service knows: the only place where the one becomes the other.</summary>
internal static class EngineInputMapping
{
    /// <summary>How long somebody is left in peace after "no, thank you", in days.</summary>
    public const int DeclineCooldownDays = 14;

    /// <summary>A request; it has one block, with the same id. Respite in several blocks is one request for each block.</summary>
    public static Engine.Input.Request Of(MatchRequest request, bool isAllowed, DateOnly today) => new(request.Id, request.ClientId, request.DistrictCode, [BlockOf(request)])
    {
        TeamId = request.TeamId,
        Severity = request.SeverityCode switch { "light" => Severity.Light, "heavy" => Severity.Heavy, _ => Severity.Medium },
        WaitingDays = Math.Max(0, today.DayNumber - request.OpenedAt.DutchDay().DayNumber),
        LanguageCodes = request.LanguageCodes,
        TraitCodes = request.TraitCodes,
        NeedCodes = request.NeedCodes,
        CircumstanceCodes = request.CircumstanceCodes,
        IsAllowed = isAllowed,
    };

    /// <summary>A volunteer, with what happened to the person lately, and whom the person helps now, in any pool.</summary>
    public static Volunteer Of(Candidate candidate, RecentContact lately, PersonLoad load) =>
        new(candidate.Id, candidate.OrganisationId, candidate.ActivityCodes, candidate.DistrictCodes, candidate.Slots, candidate.MaxClients)
        {
            CurrentClients = load.Clients + lately.AskedNow,
            BusySlots = load.BusySlots,
            LanguageCodes = candidate.LanguageCodes,
            TrainingCodes = candidate.TrainingCodes,
            MotiveCodes = candidate.MotiveCodes,
            TraitCodes = candidate.TraitCodes,
            BoundaryCodes = candidate.BoundaryCodes,
            SettingCode = candidate.SettingCode,
            ConductCertificateValidUntil = candidate.ConductCertificateValidUntil,
            IsActive = candidate.IsActive,
            CooldownUntil = lately.SaidNoAt?.DutchDay().AddDays(DeclineCooldownDays),
            LastAskedOn = lately.AskedAt?.DutchDay(),
        };

    /// <summary>Something people do in a group.</summary>
    public static CollectiveActivity Of(KnownActivity activity) =>
        new(activity.Id, activity.OrganisationId, activity.ActivityCode, activity.DistrictCode, activity.Slots, activity.Free);

    private static Block BlockOf(MatchRequest request) => new(request.Id, request.ActivityCode, request.Slots)
    {
        TrainingCodes = request.TrainingCodes,
        Minutes = request is { Starts: { } from, Ends: { } until } ? (int)(until - from).TotalMinutes : null,
        IsNight = request.IsNight,
    };
}

/// <summary>What happened to a person who volunteers lately, in any pool.</summary>
/// <param name="SaidNoAt">When the volunteer said no last.</param>
/// <param name="AskedAt">When the volunteer was asked last.</param>
/// <param name="AskedNow">For how many people the volunteer is asked now, and has not said no.</param>
internal readonly record struct RecentContact(DateTimeOffset? SaidNoAt, DateTimeOffset? AskedAt, int AskedNow);
