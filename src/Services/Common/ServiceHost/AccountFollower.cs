using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.Relations.Accounts;

namespace Samenspel.ServiceHost;

/// <summary>The one place in which notices and the access log follow an account.</summary>
internal sealed class AccountFollower(DbContext db, Notifier notices, AccessLog log, IEnumerable<IAccountSubjects> subjects) : IFollowAccounts
{
    public async Task FollowAsync(AccountOwner owner, Guid? before, Guid? now, CancellationToken cancel)
    {
        if (before == now || await StillCaresAsync(owner, before, cancel)) return;
        var ids = new List<Guid> { owner.Id };
        foreach (var kept in subjects)
        {
            ids.AddRange(await kept.Of(owner).ToListAsync(cancel));
            if (before is { } former && kept.SaidBy(owner, former) is { } said) await notices.ForgetAsync(former, await said.ToListAsync(cancel), cancel);
        }
        // Until there is an account, what was told waits under the person's own id, by which nobody signs in.
        await notices.MoveAsync(before ?? owner.Id, now ?? owner.Id, ids, cancel);
        if (owner.Kind != OwnerKind.Caregiver) await log.FollowAsync(ids, now, cancel); // nobody's log is about a caregiver
    }

    /// <summary>Who was linked as a caregiver twice goes on reading when one of the two ends.</summary>
    private async Task<bool> StillCaresAsync(AccountOwner owner, Guid? account, CancellationToken cancel) =>
        owner.Kind == OwnerKind.Caregiver && account is not null && db.Model.FindEntityType(typeof(KnownCaregiver)) is not null
        && await db.Set<KnownCaregiver>().AnyAsync(other => other.ClientId == owner.ClientId && other.CaregiverId != owner.Id && other.AccountId == account && !other.HasEnded, cancel);
}
