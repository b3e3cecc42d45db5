using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Relations;
using Samenspel.Relations.Accounts;

namespace Samenspel.Clients.Features.Mergers;

/// <summary>
/// Moves all of one file to another, within the transaction of whoever asks. What tells other services something, or may exist once,
/// is moved by its own rule; everything else that names the client by the rule of <see cref="ClientColumns"/>.
/// </summary>
internal sealed class FileMover(ClientsDb db, IFollowAccounts accounts)
{
    /// <summary>The record of a merger that was done before; null when it was not.</summary>
    public Task<ClientMerger?> FindAsync(Guid keptId, Guid mergedId, CancellationToken cancel) =>
        db.Mergers.AsNoTracking().SingleOrDefaultAsync(merger => merger.MergedId == mergedId && merger.KeptId == keptId, cancel);

    public async Task<ClientMerger> MoveAsync(Client kept, Client merged, MergePlan plan, Guid by, DateTimeOffset now, CancellationToken cancel)
    {
        var account = kept.AccountId;
        await MoveCaregiversAsync(kept, merged, plan, now, cancel);
        var joinedConsents = await MoveConsentsAsync(kept, merged, plan, by, now, cancel);
        var joinedArrangement = await MoveArrangementAsync(kept, merged, cancel);
        kept.Absorb(merged, [.. plan.CaregiversTwice.Select(pair => pair.Goes.Id)], now);
        var merger = new ClientMerger
        {
            KeptId = kept.Id, MergedId = merged.Id, At = now, ById = by,
            Moved = [.. plan.Counts.Where(count => count.Value > 0).Select(count => new MovedCount { Code = count.Key, Number = count.Value })],
        };
        db.Add(merger);
        await db.SaveChangesAsync(cancel); // takes both files: of two mergers at once, the second begins again and judges the new state

        foreach (var (from, to) in joinedConsents)
            await db.Set<ConsentRecord>().Where(record => record.ConsentId == from).ExecuteUpdateAsync(set => set.SetProperty(record => record.ConsentId, to), cancel);
        if (joinedArrangement is var (former, goesOn))
            await db.Set<ArrangementLine>().Where(line => line.ArrangementId == former).ExecuteUpdateAsync(set => set.SetProperty(line => line.ArrangementId, goesOn), cancel);
        foreach (var (stays, goes) in plan.CaregiversTwice) await MoveWordsOfAsync(goes.Id, stays.Id, cancel);
        await db.MoveToKeptClientAsync(merged.Id, kept.Id, kept.AccountId, cancel);
        await CloseCodesAsync(kept.Id, caregiver: null, kept.AccountId, now, cancel);
        foreach (var (stays, _) in plan.CaregiversTwice) await CloseCodesAsync(kept.Id, stays.Id, stays.AccountId, now, cancel);
        if (kept.AccountId != account) await accounts.FollowAsync(AccountOwner.Client(kept.Id), account, kept.AccountId, cancel);
        await db.Clients.IgnoreQueryFilters().Where(client => client.MergedIntoId == merged.Id).ExecuteUpdateAsync(set => set.SetProperty(client => client.MergedIntoId, kept.Id), cancel);
        return merger;
    }

    private async Task MoveCaregiversAsync(Client kept, Client merged, MergePlan plan, DateTimeOffset now, CancellationToken cancel)
    {
        Guid[] gone = [.. plan.CaregiversTwice.Select(pair => pair.Goes.Id)];
        foreach (var caregiver in await db.Caregivers.Where(c => c.ClientId == merged.Id && c.UnlinkedAt == null && !gone.Contains(c.Id)).ToListAsync(cancel)) caregiver.MoveTo(kept.Id);
        foreach (var (stays, goes) in plan.CaregiversTwice) stays.Absorb(goes, now);
    }

    /// <returns>Consents of the merged file whose history goes to one of the kept file.</returns>
    private async Task<List<(Guid From, Guid To)>> MoveConsentsAsync(Client kept, Client merged, MergePlan plan, Guid by, DateTimeOffset now, CancellationToken cancel)
    {
        var joined = new List<(Guid From, Guid To)>();
        var ours = await db.Consents.Where(consent => consent.ClientId == kept.Id).ToDictionaryAsync(consent => consent.ScopeCode, cancel);
        foreach (var theirs in await db.Consents.Where(consent => consent.ClientId == merged.Id).ToListAsync(cancel))
        {
            var outcome = plan.Consents.GetValueOrDefault(theirs.ScopeCode, ConsentOutcome.Stands);
            if (!ours.TryGetValue(theirs.ScopeCode, out var known))
            {
                theirs.MoveTo(kept.Id, outcome == ConsentOutcome.Carried, by, now);
                continue;
            }
            known.Absorb(theirs, by, now);
            joined.Add((theirs.Id, known.Id));
        }
        return joined;
    }

    /// <returns>The arrangement of the merged file whose lines go to that of the kept file; null when there is one at most.</returns>
    private async Task<(Guid From, Guid To)?> MoveArrangementAsync(Client kept, Client merged, CancellationToken cancel)
    {
        if (await db.Arrangements.SingleOrDefaultAsync(a => a.ClientId == merged.Id, cancel) is not { } theirs) return null;
        var ours = await db.Arrangements.SingleOrDefaultAsync(a => a.ClientId == kept.Id, cancel);
        if (ours is null) theirs.MoveTo(kept.Id);
        else ours.Absorb(theirs);
        return ours is null ? null : (theirs.Id, ours.Id);
    }

    /// <summary>What a caregiver who stood in both files said, and the code that was given, are of the one who stays.</summary>
    private async Task MoveWordsOfAsync(Guid goes, Guid stays, CancellationToken cancel)
    {
        await db.Set<CaregiverView>().Where(view => view.CaregiverId == goes).ExecuteUpdateAsync(set => set.SetProperty(view => view.CaregiverId, stays), cancel);
        await db.AccountInvitations.Where(invitation => invitation.CaregiverId == goes).ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.CaregiverId, stays), cancel);
    }

    /// <summary>Of the codes that were given for the same person the last works, and none where there is an account.</summary>
    private async Task CloseCodesAsync(Guid client, Guid? caregiver, Guid? account, DateTimeOffset now, CancellationToken cancel)
    {
        var open = await db.AccountInvitations.Where(i => i.ClientId == client && i.CaregiverId == caregiver && i.UsedAt == null).OrderByDescending(i => i.ExpiresAt).ToListAsync(cancel);
        foreach (var code in open.Where(code => account is not null || code != open[0])) code.Use(now);
    }
}
