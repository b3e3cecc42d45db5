using Samenspel.Domain;
using Samenspel.Matching.Contracts;

namespace Samenspel.Matching.Domain;

/// <summary>The steps from shortlist to click. Each can be repeated without harm, and each says why it is not possible.</summary>
internal sealed partial class MatchRequest
{
    /// <summary>How many volunteers are asked for one request at the same time: never a mass mailing.</summary>
    public const int MaxAsked = 2;

    /// <summary>How far ahead an introduction is planned at most, in days.</summary>
    public const int FurthestIntroduction = 90;

    /// <summary>How long an invitation waits for an answer.</summary>
    public static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(14);

    /// <summary>Asks the volunteer. The hard rules are judged again: much can have changed since the shortlist.</summary>
    public Error? Invite(Guid matchId, Pair pair, DateTimeOffset at)
    {
        var match = Find(matchId);
        if (match.IsAlive && match.Status != MatchStatus.Shortlisted) return null;
        if (match.Status != MatchStatus.Shortlisted) return WhyOver(match);
        if (pair.IsInCooldown) return MatchErrors.InCooldown;
        if (!pair.Fits) return MatchErrors.HardRuleFailed;
        if (!pair.Candidate.HasAccount) return MatchErrors.VolunteerWithoutAccount;
        if (matches.Count(other => other.IsAsked) >= MaxAsked) return MatchErrors.EnoughInvited;
        match.Invite(at);
        Changed();
        return null;
    }

    /// <summary>The volunteer says yes.</summary>
    public Error? Accept(Guid matchId)
    {
        var match = Find(matchId);
        if (match.Status == MatchStatus.Shortlisted) return MatchErrors.NotInvited;
        if (!match.IsAlive) return WhyOver(match);
        if (match.Status != MatchStatus.Invited) return null;
        match.Accept();
        Changed();
        return null;
    }

    /// <summary>Client and volunteer will meet. Until they have, it can be planned again.</summary>
    public Error? PlanIntroduction(Guid matchId, DateTimeOffset when, IntroductionPlace place, DateTimeOffset now)
    {
        when = when.AddTicks(-(when.Ticks % TimeSpan.TicksPerSecond)); // people meet by the second at most, and databases round
        var match = Find(matchId);
        if (!match.IsAlive) return WhyOver(match);
        if (match.Status < MatchStatus.Accepted) return MatchErrors.NotAccepted;
        if (match.Status == MatchStatus.Introduced && match.IntroductionPlannedFor == when && match.IntroductionPlace == place) return null;
        if (match.Status > MatchStatus.Introduced || match.IntroductionHeldAt is not null) return MatchErrors.AlreadyIntroduced;
        if (when <= now || when > now.AddDays(FurthestIntroduction)) return MatchErrors.IntroductionTooFar;
        match.PlanIntroduction(when, place);
        Changed();
        Raise(new IntroductionPlanned(match.Id, Id, ClientId, ClientAccountId, match.VolunteerId, match.OrganisationId, when));
        return null;
    }

    /// <summary>They met, perhaps earlier than planned.</summary>
    public Error? HoldIntroduction(Guid matchId, DateTimeOffset at)
    {
        var match = Find(matchId);
        if (!match.IsAlive) return WhyOver(match);
        if (match.Status < MatchStatus.Introduced) return MatchErrors.NotIntroduced;
        if (match.IntroductionHeldAt is not null) return null;
        match.HoldIntroduction(at);
        Changed();
        return null;
    }

    /// <summary>They try it for a few visits. What must hold before two people work together is judged here.</summary>
    public Error? StartTrial(Guid matchId, int visits, Pair pair)
    {
        var match = Find(matchId);
        if (!match.IsAlive) return WhyOver(match);
        if (match.Status > MatchStatus.Introduced) return null;
        if (match.IntroductionHeldAt is null) return MatchErrors.NotIntroduced;
        if (!pair.FitsLater) return MatchErrors.HardRuleFailed;
        match.StartTrial(visits);
        Changed();
        return null;
    }

    /// <summary>The trial is over after so many visits: both are asked whether it clicks.</summary>
    public Error? FinishTrial(Guid matchId, int visits)
    {
        var match = Find(matchId);
        if (!match.IsAlive) return WhyOver(match);
        if (match.Status < MatchStatus.Trial) return MatchErrors.NotInTrial;
        if (match.Status > MatchStatus.Trial) return null;
        if (visits == 0) return MatchErrors.TrialWithoutVisit;
        match.AskClick(visits);
        Changed();
        return null;
    }

    /// <summary>The volunteer says whether it clicks. The last of two yeses confirms the match; any no ends it, kindly.</summary>
    public Error? RecordVolunteerClick(Guid matchId, Click click, Pair pair, DateTimeOffset at) => Answer(matchId, Role.Volunteer, click, null, pair, at);

    /// <summary>The client says it, or a professional of the team writes down what a client without a sign-in said.</summary>
    public Error? RecordClientClick(Guid matchId, Click click, WrittenDown? words, Pair pair, DateTimeOffset at) => Answer(matchId, Role.Client, click, words, pair, at);

    /// <summary>Somebody says no. The pair is not proposed again, and it counts against nobody.</summary>
    public Error? Decline(Guid matchId, Refusal refusal, DateTimeOffset at)
    {
        var match = Find(matchId);
        if (match.Status == MatchStatus.Declined) return null;
        if (match.Status == MatchStatus.Confirmed) return MatchErrors.AlreadyConfirmed;
        if (!match.IsOpen) return WhyOver(match);
        var hadMet = match.IsMeeting;
        match.Decline(refusal, at);
        if (hadMet) AskToDecide();
        Changed();
        Raise(new MatchDeclined(match.Id, Id, match.VolunteerId, MatchCodes.Of(refusal.By))
        {
            StageCode = MatchCodes.StageOf(match.DeclinedStage!.Value),
            ReasonCode = MatchCodes.Of(refusal.Reason),
        });
        return null;
    }

    /// <summary>Invitations that nobody answered in time are over.</summary>
    public void Expire(DateTimeOffset now)
    {
        foreach (var match in matches.Where(match => match.Status == MatchStatus.Invited && match.InvitedAt + InvitationLasts <= now))
        {
            match.Expire();
            Changed();
            Raise(new MatchWithdrawn(match.Id, Id, match.VolunteerId, "expired"));
        }
    }

    private Error? Answer(Guid matchId, Role party, Click click, WrittenDown? words, Pair pair, DateTimeOffset at)
    {
        var match = Find(matchId);
        var given = party == Role.Volunteer ? match.VolunteerClick : match.ClientClick;
        if (given is not null) return given == click ? null : MatchErrors.ClickAlreadyGiven;
        if (!match.IsAlive) return WhyOver(match);
        if (match.Status != MatchStatus.ClickAsked) return MatchErrors.ClickNotAsked;

        var other = party == Role.Volunteer ? match.ClientClick : match.VolunteerClick;
        var confirms = click.IsYes && other is { IsYes: true };
        if (confirms && !pair.FitsLater) return MatchErrors.HardRuleFailed;

        if (party == Role.Volunteer) match.RecordVolunteerClick(click);
        else match.RecordClientClick(click, words);
        Changed();
        Raise(new ClickRecorded(match.Id, MatchCodes.Of(party), click.WithPerson, click.WithTask));
        if (!click.IsYes) return Decline(matchId, new Refusal(party, DeclineReason.NoClick, null, words?.By), at);
        if (confirms) Confirm(match, pair.Candidate);
        return null;
    }

    private void Confirm(Match match, Candidate candidate)
    {
        match.Confirm();
        candidate.AddMatch(match.Id);
        foreach (var other in matches) Withdraw(other);
        Status = MatchRequestStatus.Matched;
        Raise(new MatchConfirmed(
            match.Id, Id, ClientId, ClientAccountId, match.VolunteerId, match.VolunteerAccountId,
            match.OrganisationId, ProfessionalId, TeamId, ActivityCode));
    }

    private Error WhyOver(Match match) => match.Status switch
    {
        MatchStatus.Declined => MatchErrors.AlreadyDeclined,
        MatchStatus.Expired => MatchErrors.Expired,
        _ when Status == MatchRequestStatus.Matched => MatchErrors.AnotherConfirmed,
        _ when Status is MatchRequestStatus.Open or MatchRequestStatus.Undecided => MatchErrors.Withdrawn,
        _ => MatchErrors.RequestWithdrawn,
    };
}
