using Samenspel.Domain;
using Samenspel.Matching.Contracts;

namespace Samenspel.Matching.Domain;

/// <summary>What does not go on, or waits: the request is over, somebody stopped, or the client thinks it over. And who decides what comes after.</summary>
internal sealed partial class MatchRequest
{
    /// <summary>The client no longer asks. A confirmed match stays: what follows is arranged in the agreement.</summary>
    public void Withdraw()
    {
        if (Status is MatchRequestStatus.Matched or MatchRequestStatus.Withdrawn or MatchRequestStatus.Closed) return;
        Status = MatchRequestStatus.Withdrawn;
        WithdrawMatches();
    }

    /// <summary>The request is done. A confirmed match stays.</summary>
    public void Close()
    {
        if (Status is MatchRequestStatus.Withdrawn or MatchRequestStatus.Closed) return;
        Status = MatchRequestStatus.Closed;
        WithdrawMatches();
    }

    /// <summary>The client allows no longer that somebody is looked for: whoever was asked, needs not answer. The request can be looked for again later; after a meeting the professional decides on it.</summary>
    public void WithdrawOpenMatches()
    {
        if (!matches.Exists(match => match.IsOpen)) return;
        var hadMet = matches.Exists(match => match.IsMeeting);
        WithdrawMatches();
        if (hadMet) AskToDecide();
    }

    /// <summary>A volunteer stopped, or takes a break.</summary>
    /// <param name="volunteerId">The volunteer.</param>
    /// <param name="upTo">Matches that have come further than this stay.</param>
    public void WithdrawMatchesOf(Guid volunteerId, MatchStatus upTo = MatchStatus.ClickAsked)
    {
        foreach (var match in matches.Where(match => match.VolunteerId == volunteerId && match.IsOpen && match.Status <= upTo))
        {
            var hadMet = match.IsMeeting;
            Withdraw(match);
            if (hadMet) AskToDecide();
            Changed();
        }
    }

    /// <summary>The client no longer allows that the volunteer gets contact data: what is on its way waits until people have talked.</summary>
    public void Hold(DateTimeOffset since)
    {
        foreach (var match in matches.Where(match => match is { IsOpen: true, OnHoldSince: null }))
        {
            match.Hold(since);
            Changed();
        }
    }

    /// <summary>The client allows it again: what waited goes on.</summary>
    public void Resume()
    {
        foreach (var match in matches.Where(match => match is { IsOpen: true, OnHoldSince: not null }))
        {
            match.Resume();
            Changed();
        }
    }

    /// <summary>The professional decides that somebody is looked for again. Deciding twice is deciding once.</summary>
    public Error? ResumeSearch()
    {
        if (Status == MatchRequestStatus.Open) return null;
        if (Status != MatchRequestStatus.Undecided) return Status == MatchRequestStatus.Matched ? MatchErrors.AnotherConfirmed : MatchErrors.RequestWithdrawn;
        Status = MatchRequestStatus.Open;
        Changed();
        return null;
    }

    /// <summary>Another professional of the team is responsible from now on. Says whether that is news.</summary>
    public bool HandOver(Guid professionalId)
    {
        if (ProfessionalId == professionalId && !IsOfTeam) return false;
        (ProfessionalId, IsOfTeam) = (professionalId, false);
        Changed();
        return true;
    }

    /// <summary>Whether nothing later was heard about who is responsible; remembers that this was.</summary>
    public bool IsNewestHandOver(long version)
    {
        if (!version.IsNewerThan(HandOverVersion)) return false;
        HandOverVersion = version;
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

    /// <summary>The two had met and it goes no further: it is not looked on in silence, unless another volunteer is asked already.</summary>
    private void AskToDecide()
    {
        if (Status == MatchRequestStatus.Open && !matches.Exists(match => match.IsAsked)) Status = MatchRequestStatus.Undecided;
    }

    private void WithdrawMatches()
    {
        foreach (var match in matches) Withdraw(match);
        Changed();
    }

    /// <summary>Nobody needs to answer any more, and nobody needs to know the other.</summary>
    private void Withdraw(Match match)
    {
        if (!match.IsOpen) return;
        match.Withdraw();
        Raise(new MatchWithdrawn(match.Id, Id, match.VolunteerId, "withdrawn"));
    }
}
