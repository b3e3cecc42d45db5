using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Volunteers;

/// <summary>A volunteer stopped: nobody asks any more, and what was asked needs no answer. A confirmed match is ended by its agreement.</summary>
internal sealed class OnVolunteerLeft(MatchingDb db, VolunteerNotifications news) : IHandle<VolunteerLeft>
{
    public async Task HandleAsync(VolunteerLeft happened, CancellationToken cancel)
    {
        var candidate = await db.Candidates.FindAsync([happened.VolunteerId], cancel) ?? db.Add(Candidate.Of(happened.VolunteerId)).Entity;
        candidate.Leave(happened.Version);
        if (candidate.IsActive) return; // came back since
        await news.TellLeftAsync(candidate.Id, cancel);
    }
}
