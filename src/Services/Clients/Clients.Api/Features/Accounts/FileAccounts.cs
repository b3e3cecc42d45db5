using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Relations.Accounts;

namespace Samenspel.Clients.Features.Accounts;

/// <summary>The account of a client or a caregiver becomes another, or none: what was told, the log, and what the caregiver asked go along. Saved by whoever says so, in a transaction.</summary>
internal sealed class FileAccounts(ClientsDb db, IFollowAccounts accounts)
{
    public async Task SetAsync(Client client, Guid? account, DateTimeOffset at, CancellationToken cancel)
    {
        var before = client.AccountId;
        client.SetAccount(account, at);
        await accounts.FollowAsync(AccountOwner.Client(client.Id), before, account, cancel);
    }

    public async Task SetAsync(CaregiverProfile caregiver, Guid? account, CancellationToken cancel)
    {
        var before = caregiver.AccountId;
        caregiver.SetAccount(account);
        await FollowAsync(caregiver, before, account, cancel);
    }

    /// <summary>Somebody is no longer a caregiver: what was told as one is for nobody.</summary>
    public Task EndAsync(CaregiverProfile caregiver, CancellationToken cancel) => FollowAsync(caregiver, caregiver.AccountId, null, cancel);

    private async Task FollowAsync(CaregiverProfile caregiver, Guid? before, Guid? now, CancellationToken cancel)
    {
        var (asker, client) = (before ?? caregiver.Id, caregiver.ClientId);
        foreach (var respite in await db.Respites.Where(r => r.ClientId == client && r.AskedById == asker).ToListAsync(cancel)) respite.SetAsker(now ?? caregiver.Id);
        await accounts.FollowAsync(AccountOwner.Caregiver(caregiver.Id, client), before, now, cancel);
    }
}
