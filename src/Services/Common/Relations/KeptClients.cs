using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>
/// What every service does when two files become one: all that names the merged file names the kept client, and what is known of the
/// kept client is looked at once more, because it holds for more than before.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="ofClients">What the service does when it hears of a client.</param>
/// <param name="ofConsents">What it does when it hears of a consent.</param>
/// <param name="ofCaregivers">What it does when it hears of a caregiver.</param>
public sealed class KeptClients(
    DbContext db, IEnumerable<IReactTo<KnownClient>> ofClients, IEnumerable<IReactTo<KnownConsent>> ofConsents, IEnumerable<IReactTo<KnownCaregiver>> ofCaregivers)
{
    /// <summary>Moves what is there now. Doing so twice is doing it once.</summary>
    /// <param name="merged">The id that is no longer used.</param>
    /// <param name="kept">The client.</param>
    /// <param name="endedCaregivers">Caregivers who stood in both files, under the ids that are no longer used.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task MoveAsync(Guid merged, Guid kept, IReadOnlyList<Guid> endedCaregivers, CancellationToken cancel)
    {
        var client = Keeps<KnownClient>() ? await db.FindAsync<KnownClient>([kept], cancel) : null;
        await db.MoveToKeptClientAsync(merged, kept, client?.AccountId, cancel);
        if (Keeps<KnownClient>() && await db.FindAsync<KnownClient>([merged], cancel) is { } former) db.Remove(former);
        if (Keeps<KnownConsent>()) await MoveConsentsAsync(merged, kept, cancel);
        if (Keeps<KnownCaregiver>()) await MoveCaregiversAsync(merged, kept, endedCaregivers, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Lets the service react as if all that is known of the kept client was told now.</summary>
    /// <param name="kept">The client.</param>
    /// <param name="happened">That the files were merged.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task LookAgainAsync(Guid kept, IntegrationEvent happened, CancellationToken cancel)
    {
        if (Keeps<KnownClient>()) await LookAgainAsync(db.Set<KnownClient>().Where(one => one.ClientId == kept), ofClients, happened, cancel);
        if (Keeps<KnownConsent>()) await LookAgainAsync(db.Set<KnownConsent>().Where(one => one.ClientId == kept), ofConsents, happened, cancel);
        if (Keeps<KnownCaregiver>()) await LookAgainAsync(db.Set<KnownCaregiver>().Where(one => one.ClientId == kept), ofCaregivers, happened, cancel);
    }

    /// <summary>The kept file tells what is allowed; what only the merged one had heard stands until it does.</summary>
    private async Task MoveConsentsAsync(Guid merged, Guid kept, CancellationToken cancel)
    {
        foreach (var said in await db.Set<KnownConsent>().Where(one => one.ClientId == merged).ToListAsync(cancel))
        {
            if (await db.FindAsync<KnownConsent>([kept, said.ScopeCode], cancel) is null) db.Add(said.MovedTo(kept));
            db.Remove(said);
        }
    }

    /// <summary>A caregiver keeps the own id and its versions, so that what was told under either client compares.</summary>
    private async Task MoveCaregiversAsync(Guid merged, Guid kept, IReadOnlyList<Guid> ended, CancellationToken cancel)
    {
        foreach (var told in await db.Set<KnownCaregiver>().Where(one => one.ClientId == merged).ToListAsync(cancel))
        {
            (await GetOrAddAsync(told.CaregiverId)).Absorb(told);
            db.Remove(told);
        }
        foreach (var twice in ended) (await GetOrAddAsync(twice)).EndPermanently();

        async Task<KnownCaregiver> GetOrAddAsync(Guid caregiver) =>
            await db.FindAsync<KnownCaregiver>([kept, caregiver], cancel) ?? db.Add(KnownCaregiver.Of(caregiver, kept)).Entity;
    }

    private static async Task LookAgainAsync<TFact>(IQueryable<TFact> known, IEnumerable<IReactTo<TFact>> reactions, IntegrationEvent happened, CancellationToken cancel)
        where TFact : Fact
    {
        foreach (var fact in await known.ToListAsync(cancel))
            foreach (var reaction in reactions) await reaction.ReactAsync(fact, happened, cancel);
    }

    private bool Keeps<TFact>() => db.Model.FindEntityType(typeof(TFact)) is not null;
}
