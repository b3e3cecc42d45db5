using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>
/// The role of a client or a caregiver ended, also by a block, or was given again: whoever sees to the client is asked to call, since
/// nothing that is asked on the platform arrives any more.
/// </summary>
internal sealed class AskToCallOnRole(ClientsDb db, Notifier notices, TimeProvider clock) : IReactTo<KnownRole>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) =>
        known.Role is Role.Client or Role.Caregiver ? LookAsync(known.PersonId, isNews: true, cancel) : Task.CompletedTask;

    /// <summary>Looks at whatever is known of a person.</summary>
    /// <param name="account">The sign-in.</param>
    /// <param name="isNews">Whether it just happened; else it is told only when it never was.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task LookAsync(Guid account, bool isNews, CancellationToken cancel)
    {
        var today = clock.Today();
        var concerned = await db.Clients.Where(client => client.AccountId == account
            || db.Caregivers.Any(one => one.ClientId == client.Id && one.UnlinkedAt == null && one.AccountId == account)).ToListAsync(cancel);
        foreach (var client in concerned)
        {
            if (!await IsAnyOverAsync(client, today, cancel)) await notices.CompleteAsync([ClientNotices.SignInEnded], client.Id, personId: null, cancel);
            else if (isNews || !await notices.WasToldAsync(ClientNotices.SignInEnded, client.Id, cancel))
                foreach (var person in await db.ResponsibleForAsync(client, today, cancel)) await notices.NotifyAsync(person, ClientNotices.SignInEnded, client.Id, cancel);
        }
    }

    private async Task<bool> IsAnyOverAsync(Client client, DateOnly today, CancellationToken cancel)
    {
        if (await db.HasLostAsync(Role.Client, client.AccountId, today, cancel)) return true;
        var over = db.Roles.OverOn(Role.Caregiver, today);
        return await db.Caregivers.AnyAsync(one => one.ClientId == client.Id && one.UnlinkedAt == null && over.Any(role => role.PersonId == one.AccountId), cancel);
    }
}
