using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Relations;

namespace Samenspel.Pools.Features.Activities;

/// <summary>
/// Offers what came free to who is first in line, and tells the people of the places of an activity what became of them. It looks at
/// what changed rather than at who did it. Saved with the changes.
/// </summary>
internal sealed class PlaceNotifications(PoolsDb db, Notifier notices, IOptions<PlaceOptions> options, TimeProvider clock)
{
    /// <summary>Looks before something is changed.</summary>
    public static IReadOnlyDictionary<Guid, PlaceState> Of(CollectiveActivity activity) => activity.AllPlaces.ToDictionary(place => place.Id, place => place.State);

    /// <summary>Offers the free places and tells what changed since.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="before">How its places stood.</param>
    /// <param name="by">Who did it, who need not be told; null when nobody of them did.</param>
    /// <param name="cancel">Stops the look for who must know.</param>
    public async Task TellAsync(CollectiveActivity activity, IReadOnlyDictionary<Guid, PlaceState> before, Guid? by, CancellationToken cancel)
    {
        foreach (var place in activity.AllPlaces)
        {
            if (!before.TryGetValue(place.Id, out var was)) was = PlaceState.Released;
            if (was == place.State) continue;
            await notices.CompleteAsync(ActivityNotices.Waiting, place.Id, personId: null, cancel);
            if (place.State == PlaceState.Waiting) continue;
            var hasStopped = place.State == PlaceState.Released && activity.Status == ActivityStatus.Stopped;
            var kind = hasStopped ? ActivityNotices.Stopped : place.State == PlaceState.Reserved ? ActivityNotices.PlaceKept : ActivityNotices.PlaceGivenUp;
            var clients = await ClientsAsync(place, cancel);
            var professionals = place.State == PlaceState.Reserved ? [] : await ProfessionalsAsync(place, kind, cancel);
            foreach (var person in clients.Where(person => person != by)) await notices.NotifyAsync(person, hasStopped ? ActivityNotices.StoppedForYou : kind, place.Id, cancel);
            foreach (var person in professionals.Where(person => person != by).Except(clients)) await notices.NotifyAsync(person, kind, place.Id, cancel);
        }
        if (activity.ConfirmationAskedOn is null || activity.Status == ActivityStatus.Stopped) await notices.CompleteAsync([ActivityNotices.ToConfirm], activity.Id, personId: null, cancel);
        await OfferAsync(activity, cancel);
    }

    /// <summary>The organisation is asked to look whether an activity is still right.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops the look for who keeps it.</param>
    public async Task AskToConfirmAsync(CollectiveActivity activity, DateOnly today, CancellationToken cancel)
    {
        var keepers = await db.KeepersOfAsync(activity.OrganisationId, today, cancel);
        if (keepers.Count == 0 || !activity.AskToConfirm(today)) return; // with nobody to ask, it is asked when there is somebody
        foreach (var person in keepers) await notices.NotifyAsync(person, ActivityNotices.ToConfirm, activity.Id, cancel);
    }

    /// <summary>What was offered and not taken in time goes to the next.</summary>
    public async Task PassOnAsync(CollectiveActivity activity, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var place in activity.PassOn(now))
        {
            await notices.CompleteAsync(ActivityNotices.Waiting, place.Id, personId: null, cancel);
            foreach (var person in await ProfessionalsAsync(place, ActivityNotices.PassedOver, cancel)) await notices.NotifyAsync(person, ActivityNotices.PassedOver, place.Id, cancel);
        }
        await OfferAsync(activity, cancel, now);
    }

    private async Task OfferAsync(CollectiveActivity activity, CancellationToken cancel, DateTimeOffset? now = null)
    {
        foreach (var place in activity.Offer((now ?? clock.GetUtcNow()).AddDays(options.Value.OfferDays)))
            foreach (var person in await ProfessionalsAsync(place, ActivityNotices.PlaceFree, cancel)) await notices.NotifyAsync(person, ActivityNotices.PlaceFree, place.Id, cancel);
    }

    private async Task<IReadOnlyList<Guid>> ClientsAsync(ActivityPlace place, CancellationToken cancel) =>
        await db.Clients.Where(c => c.ClientId == place.ClientId && c.AccountId != null).Select(c => c.AccountId!.Value).ToListAsync(cancel);

    /// <summary>
    /// Who asked for the place; when that person has no role in the team any more, or is away and it cannot wait, the professionals of
    /// the client's team.
    /// </summary>
    private async Task<IReadOnlyList<Guid>> ProfessionalsAsync(ActivityPlace place, NoticeKind told, CancellationToken cancel)
    {
        var today = clock.Today();
        if (await db.Clients.Where(c => c.ClientId == place.ClientId).Select(c => (Guid?)c.TeamId).SingleOrDefaultAsync(cancel) is not { } team) return [place.AskedBy];
        if (told.IsUrgent || told.StaysUntilDone || told == ActivityNotices.PassedOver) return await db.SeeToAsync(place.AskedBy, team, today, cancel);
        var hasLeft = (await db.PresenceAsync([place.AskedBy], today, cancel)).HasLeftTeam(team, place.AskedBy, today);
        return hasLeft ? await db.SeeToAsync(place.AskedBy, team, today, cancel) : [place.AskedBy];
    }
}
