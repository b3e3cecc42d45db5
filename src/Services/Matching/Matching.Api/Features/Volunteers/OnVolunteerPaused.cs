using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Volunteers;

/// <summary>A volunteer takes a break and is not asked, unless activated since. Who waits for the volunteer is told.</summary>
internal sealed class OnVolunteerPaused(MatchingDb db, VolunteerNotifications news) : IHandle<VolunteerPaused>
{
    public async Task HandleAsync(VolunteerPaused happened, CancellationToken cancel)
    {
        var candidate = await db.Candidates.FindAsync([happened.VolunteerId], cancel)
            ?? db.Add(Candidate.Of(happened.VolunteerId)).Entity;
        candidate.Pause(happened.Version);
        if (!candidate.IsActive) await news.TellPausedAsync(candidate.Id, cancel);
    }
}
