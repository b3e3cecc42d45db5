using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations.Accounts;

namespace Samenspel.Relations;

/// <summary>The facts of one kind in this service's database.</summary>
internal sealed class Facts<TFact>(DbContext db, IEnumerable<IReactTo<TFact>> reactions, IFollowAccounts accounts) where TFact : Fact
{
    /// <summary>Takes what an event tells into the fact it is about, and lets the service react.</summary>
    public async Task ApplyAsync(object[] key, Func<TFact> make, Action<TFact> apply, IntegrationEvent happened, CancellationToken cancel)
    {
        var fact = await db.FindAsync<TFact>(key, cancel) ?? db.Add(make()).Entity;
        var before = fact.AccountToFollow();
        apply(fact);
        await db.SaveChangesAsync(cancel); // within the transaction of the message: reactions read it
        foreach (var reaction in reactions) await reaction.ReactAsync(fact, happened, cancel);
        if (fact.AccountToFollow() is { } now) await accounts.FollowAsync(now.Owner, before?.Account, now.Account, cancel);
    }
}
