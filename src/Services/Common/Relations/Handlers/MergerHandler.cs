using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Data;
using Samenspel.Messaging;
using Samenspel.Relations.Accounts;

namespace Samenspel.Relations.Handlers;

/// <summary>Two files of one client became one.</summary>
internal sealed class MergerHandler(DbContext db, MergedClients merged, KeptClients clients, Facts<KnownMerger> mergers, IFollowAccounts accounts) : IHandle<ClientFilesMerged>
{
    public async Task HandleAsync(ClientFilesMerged happened, CancellationToken cancel)
    {
        // One after the other: of two that are heard at the same moment, the second must see what the first did.
        await db.WaitForNamedLockAsync("mergers", cancel);
        var kept = await merged.KeptAsync(happened.KeptClientId, cancel); // merged itself, and heard before
        Guid? before = null, now = null;
        if (kept == happened.KeptClientId && db.Model.FindEntityType(typeof(KnownClient)) is not null)
        {
            // With the merger, so that no moment lies between in which the client seems to have no sign-in.
            var client = await db.FindAsync<KnownClient>([kept], cancel) ?? db.Add(KnownClient.Of(kept)).Entity;
            before = client.AccountId;
            client.Register(happened.TeamId, happened.ClientAccountId, happened.DistrictCode, happened.MinorThrough, happened.Version);
            now = client.AccountId;
            await db.SaveChangesAsync(cancel);
        }
        await clients.MoveAsync(happened.MergedClientId, kept, [.. happened.EndedCaregivers.Select(caregiver => caregiver.CaregiverId)], cancel);
        // What was told and who looked before the kept file had an account waits under its own id.
        if (now != before) await accounts.FollowAsync(AccountOwner.Client(kept), before, now, cancel);
        await clients.LookAgainAsync(kept, happened, cancel);
        await mergers.ApplyAsync(
            [happened.MergedClientId], () => KnownMerger.Of(happened.MergedClientId), merger => merger.Merge(kept, happened.OccurredAt, happened.Version), happened, cancel);
    }
}
