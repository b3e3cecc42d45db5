using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>A client or volunteer linked the own account, by which he reports and asks, or a wrong one was taken away.</summary>
internal sealed class UpdateAccountsOnClientOrVolunteer(SignalsDb db) : IReactTo<KnownClient>, IReactTo<KnownVolunteer>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        foreach (var collaboration in await db.Collaborations.Where(c => c.ClientId == known.ClientId).ToListAsync(cancel)) collaboration.SetClientAccount(known.AccountId);
    }

    public async Task ReactAsync(KnownVolunteer known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.AccountId is not { } account) return;
        foreach (var collaboration in await db.Collaborations.Where(c => c.VolunteerId == known.VolunteerId).ToListAsync(cancel)) collaboration.SetVolunteerAccount(account);
    }
}
