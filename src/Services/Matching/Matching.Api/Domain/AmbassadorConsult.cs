using System.Text.RegularExpressions;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Relations;

namespace Samenspel.Matching.Domain;

/// <summary>An ambassador looks at a case from the volunteer's side, by codes and a few words without names.</summary>
internal sealed partial class AmbassadorConsult : AggregateRoot
{
    /// <summary>How far ahead the next contact is at most, in days.</summary>
    public const int FurthestContact = 90;

    private AmbassadorConsult()
    {
    }

    /// <summary>The client: never shown to the ambassador.</summary>
    public Guid ClientId { get; private init; }

    public Guid? ClientAccountId { get; private set; }
    public Guid TeamId { get; private init; }
    public Guid ProfessionalId { get; private set; }

    /// <summary>Whether the professional has gone, and the whole team sees to it until somebody takes it over.</summary>
    public bool IsOfTeam { get; private set; }

    public string DistrictCode { get; private init; } = "";
    public List<string> InterestCodes { get; private init; } = [];
    public List<string> Slots { get; private init; } = [];
    public List<string> NeedCodes { get; private init; } = [];
    public List<string> TraitCodes { get; private init; } = [];
    public string Summary { get; private set; } = "";
    public DateTimeOffset AskedAt { get; private set; }
    public ConsultStatus Status { get; private set; }
    public Guid? AmbassadorId { get; private set; }
    public DateOnly? NextContactOn { get; private set; }
    public Guid? ActivityId { get; private set; }
    public Guid? VolunteerId { get; private set; }

    /// <summary>Whether the activity of the answer had no place free then, and nobody was told of a place since.</summary>
    public bool WaitsForPlace { get; private set; }

    public string? Explanation { get; private set; }
    public ConsultGap? Gap { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public static (AmbassadorConsult? Consult, Error? Error) Ask(KnownClient client, Guid professionalId, ConsultQuestion question, DateTimeOffset at)
    {
        if (Identifies().IsMatch(question.Summary)) return (null, ConsultErrors.NamesSomebody);
        if (!question.IsConfirmed && ConsultWords.MayTellTooMuch(question.Summary)) return (null, ConsultErrors.ConfirmWords);
        var consult = new AmbassadorConsult
        {
            ClientId = client.ClientId,
            ClientAccountId = client.AccountId,
            TeamId = client.TeamId,
            ProfessionalId = professionalId,
            DistrictCode = client.DistrictCode,
            InterestCodes = [.. question.InterestCodes],
            Slots = [.. question.Slots],
            NeedCodes = [.. question.NeedCodes],
            TraitCodes = [.. question.TraitCodes],
            Summary = question.Summary,
            AskedAt = at,
        };
        consult.Changed();
        return (consult, null);
    }

    /// <summary>The client's sign-in from now on, by which the client reads who looked.</summary>
    public void SetClientAccount(Guid? accountId)
    {
        ClientAccountId = accountId;
        Changed();
    }

    /// <summary>Whether the ambassador can still do something with it.</summary>
    public bool IsWithAmbassador => Status is ConsultStatus.Requested or ConsultStatus.Looking or ConsultStatus.Waiting;

    /// <summary>The ambassador takes it up.</summary>
    public Error? Review(Guid ambassadorId)
    {
        if (!IsWithAmbassador) return WhyOver();
        if (Status == ConsultStatus.Looking && AmbassadorId == ambassadorId) return null;
        (Status, AmbassadorId, NextContactOn) = (ConsultStatus.Looking, ambassadorId, null);
        Changed();
        return null;
    }

    /// <summary>The ambassador who had it has gone: it is asked anew.</summary>
    public void Release()
    {
        (Status, AmbassadorId, NextContactOn) = (ConsultStatus.Requested, null, null);
        Changed();
    }

    /// <summary>Something is asked elsewhere; on this day the ambassador looks again.</summary>
    public Error? Postpone(Guid ambassadorId, DateOnly nextContactOn, DateOnly today)
    {
        if (!IsWithAmbassador) return WhyOver();
        if (Status == ConsultStatus.Waiting && NextContactOn == nextContactOn) return null;
        if (nextContactOn < today || nextContactOn > today.AddDays(FurthestContact)) return ConsultErrors.ContactOutOfRange;
        (Status, AmbassadorId, NextContactOn) = (ConsultStatus.Waiting, ambassadorId, nextContactOn);
        Changed();
        return null;
    }

    /// <summary>There is something that fits: a place in a group, a volunteer, or both together.</summary>
    /// <param name="ambassadorId">Who answers.</param>
    /// <param name="found">What was found.</param>
    /// <param name="explanation">Why it fits, without names.</param>
    /// <param name="at">Now.</param>
    public Error? Answer(Guid ambassadorId, ConsultAnswer found, string explanation, DateTimeOffset at)
    {
        if (Status == ConsultStatus.Answered && ActivityId == found.ActivityId && VolunteerId == found.VolunteerId && Explanation == explanation) return null;
        if (!IsWithAmbassador) return WhyOver();
        (Status, AmbassadorId, NextContactOn) = (ConsultStatus.Answered, ambassadorId, null);
        (ActivityId, VolunteerId, Explanation, Gap, AnsweredAt) = (found.ActivityId, found.VolunteerId, explanation, null, at);
        WaitsForPlace = found.IsFull;
        Changed();
        Raise(new ConsultAnswered(Id, TeamId, "found", DaysUntil(at)));
        return null;
    }

    /// <summary>There is nothing that fits: the gap is worth knowing too.</summary>
    public Error? RecordNothingFound(Guid ambassadorId, ConsultGap gap, string explanation, DateTimeOffset at)
    {
        if (Status == ConsultStatus.NotFound && Gap == gap && Explanation == explanation) return null;
        if (!IsWithAmbassador) return WhyOver();
        (Status, AmbassadorId, NextContactOn) = (ConsultStatus.NotFound, ambassadorId, null);
        (ActivityId, VolunteerId, Explanation, Gap, AnsweredAt) = (null, null, explanation, gap, at);
        Changed();
        Raise(new ConsultAnswered(Id, TeamId, "not-found", DaysUntil(at)));
        return null;
    }

    /// <summary>The professional goes on with the answer.</summary>
    public Error? AcceptAdvice()
    {
        if (Status == ConsultStatus.Taken) return null;
        if (Status == ConsultStatus.Withdrawn) return ConsultErrors.Withdrawn;
        if (Status != ConsultStatus.Answered) return ConsultErrors.NotAnswered;
        Status = ConsultStatus.Taken;
        Changed();
        return null;
    }

    /// <summary>The answer does not suit yet: the professional asks on.</summary>
    public Error? Reopen(string? summary, bool isConfirmed, DateTimeOffset at)
    {
        if (IsWithAmbassador) return null;
        if (Status == ConsultStatus.Withdrawn) return ConsultErrors.Withdrawn;
        if (Status == ConsultStatus.Taken) return ConsultErrors.AlreadyTaken;
        if (summary is not null && Identifies().IsMatch(summary)) return ConsultErrors.NamesSomebody;
        if (summary is not null && !isConfirmed && ConsultWords.MayTellTooMuch(summary)) return ConsultErrors.ConfirmWords;
        (Status, AskedAt, Summary) = (ConsultStatus.Requested, at, summary ?? Summary);
        (ActivityId, VolunteerId, Explanation, Gap, AnsweredAt, WaitsForPlace) = (null, null, null, null, null, false);
        Changed();
        return null;
    }

    /// <summary>There is a place in the activity that was full. Says whether that is news.</summary>
    public bool RecordPlaceAvailable()
    {
        if (!WaitsForPlace) return false;
        WaitsForPlace = false;
        Changed();
        return true;
    }

    /// <summary>The client allows it no longer, or the professional no longer asks: nobody looks along any more, and the words are gone.</summary>
    public Error? Withdraw()
    {
        if (Status == ConsultStatus.Withdrawn) return null;
        if (Status == ConsultStatus.Taken) return ConsultErrors.AlreadyTaken;
        (Status, Summary, Explanation) = (ConsultStatus.Withdrawn, "", null);
        Changed();
        return null;
    }

    /// <summary>Another professional of the team hears the answer from now on. Says whether that is news.</summary>
    public bool HandOver(Guid professionalId)
    {
        if (ProfessionalId == professionalId && !IsOfTeam) return false;
        (ProfessionalId, IsOfTeam) = (professionalId, false);
        Changed();
        return true;
    }

    /// <summary>The professional's role ended, so that the whole team sees to it; or holds again. Says whether that is news.</summary>
    public bool LeaveToTeam(bool isOfTeam)
    {
        if (IsOfTeam == isOfTeam) return false;
        IsOfTeam = isOfTeam;
        Changed();
        return true;
    }

    /// <summary>The case as if it asked for this activity: so that the same hard rules judge who fits.</summary>
    public MatchRequest AsRequest(string activityCode)
    {
        var request = MatchRequest.Of(Id);
        request.Open(
            ClientId, null, ProfessionalId, TeamId, activityCode, DistrictCode, Slots.Count > 0 ? Slots : WeekSlot.All, DateOnly.MaxValue, AskedAt, version: 1,
            new RequestWishes { TraitCodes = TraitCodes });
        return request;
    }

    private int DaysUntil(DateTimeOffset at) => Math.Max(0, at.DutchDay().DayNumber - AskedAt.DutchDay().DayNumber);

    private Error WhyOver() => Status switch
    {
        ConsultStatus.Withdrawn => ConsultErrors.Withdrawn,
        ConsultStatus.Taken => ConsultErrors.AlreadyTaken,
        _ => ConsultErrors.AlreadyAnswered,
    };

    /// <summary>A mail address, or enough digits for a telephone number or a citizen service number.</summary>
    [GeneratedRegex(@"@|(\d[\s.-]?){6,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifies();
}

/// <summary>What an ambassador found: a place in a group, a volunteer, or both together.</summary>
/// <param name="ActivityId">A collective activity.</param>
/// <param name="IsFull">Whether it has no free place now.</param>
/// <param name="VolunteerId">A volunteer.</param>
internal sealed record ConsultAnswer(Guid? ActivityId, bool IsFull, Guid? VolunteerId);

/// <summary>What a professional asks an ambassador.</summary>
/// <param name="InterestCodes">What the client likes.</param>
/// <param name="Slots">When it is possible; empty when it does not matter.</param>
/// <param name="NeedCodes">Limits, as functional needs.</param>
/// <param name="TraitCodes">What the client hopes for in a volunteer.</param>
/// <param name="Summary">A few words without names.</param>
internal sealed record ConsultQuestion(
    IReadOnlyList<string> InterestCodes, IReadOnlyList<string> Slots, IReadOnlyList<string> NeedCodes, IReadOnlyList<string> TraitCodes, string Summary)
{
    /// <summary>Whether who asks looked at the words again and leaves them so.</summary>
    public bool IsConfirmed { get; init; }
}
