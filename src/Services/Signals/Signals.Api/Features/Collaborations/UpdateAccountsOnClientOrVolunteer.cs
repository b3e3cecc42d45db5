using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>A client or volunteer linked the own account, by which he reports and asks, or a wrong one was taken away. A client who moved is another team's.</summary>
internal sealed class UpdateAccountsOnClientOrVolunteer(SignalsDb db, Assignments assignments, TimeProvider clock) : IReactTo<KnownClient>, IReactTo<KnownVolunteer>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        foreach (var collaboration in await db.Collaborations.Where(c => c.ClientId == known.ClientId).ToListAsync(cancel)) collaboration.SetClientAccount(known.AccountId);
        await db.SaveChangesAsync(cancel);
        await assignments.LookAtHelpAgainAsync(known.ClientId, clock.Today(), cancel);
    }

    public async Task ReactAsync(KnownVolunteer known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.AccountId is not { } account) return;
        foreach (var collaboration in await db.Collaborations.Where(c => c.VolunteerId == known.VolunteerId).ToListAsync(cancel)) collaboration.SetVolunteerAccount(account);
    }
}
