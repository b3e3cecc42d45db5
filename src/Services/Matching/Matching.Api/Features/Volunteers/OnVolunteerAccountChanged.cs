using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Matching.Features.Volunteers;

/// <summary>A volunteer linked the own account, or a wrong one was taken away: what is asked of the volunteer is asked of the account there is now.</summary>
internal sealed class OnVolunteerAccountChanged(MatchingDb db, VolunteerNotifications news) : IHandle<VolunteerAccountChanged>
{
    public async Task HandleAsync(VolunteerAccountChanged happened, CancellationToken cancel)
    {
        var candidate = await db.Candidates.FindAsync([happened.VolunteerId], cancel)
            ?? db.Add(Candidate.Of(happened.VolunteerId)).Entity;
        var before = candidate.AccountId;
        candidate.SetAccount(happened.AccountId, happened.HasAccount, happened.Version);
        await news.UpdateAccountAsync(candidate, before, cancel);
    }
}
