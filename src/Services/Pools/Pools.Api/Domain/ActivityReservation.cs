using Samenspel.Domain;
using Samenspel.Pools.Contracts;

namespace Samenspel.Pools.Domain;

/// <summary>
/// Keeping places. A place that comes free is for who waits longest, so that nobody passes in front; until a moment, and then for the
/// next, so that nobody waits for ever. Who let the moment pass is last in line, and is offered the next place that nobody else waits
/// for; the place that was let pass is for whoever comes, so that nobody is kept out by who does not answer.
/// </summary>
internal sealed partial class CollectiveActivity
{
    private readonly List<ActivityPlace> places = [];

    /// <summary>Places that came free with this change.</summary>
    private int cameFree;

    /// <summary>All places asked for, also those given up as long as their rows stay: asking and giving up again are harmless.</summary>
    public IReadOnlyCollection<ActivityPlace> AllPlaces => places;

    /// <summary>Places that are kept for somebody.</summary>
    public int Reserved => places.Count(place => place.State == PlaceState.Reserved);

    /// <summary>Places that are neither kept nor due to somebody who waits.</summary>
    public int Free => Math.Max(0, Places - Reserved - Due().Count());

    /// <summary>Offers every free place to who is first in line and has no offer yet.</summary>
    /// <param name="until">Until when.</param>
    /// <returns>To whom: somebody must tell.</returns>
    public IReadOnlyList<ActivityPlace> Offer(DateTimeOffset until)
    {
        if (!IsPublished) return [];
        List<ActivityPlace> offered = [.. Due().Take(Math.Max(0, Places - Reserved)).Where(place => place.OfferedUntil is null)];
        offered.AddRange(Line().Except(Due()).Take(Math.Min(cameFree, Places - Reserved - Due().Count())));
        cameFree = 0;
        foreach (var place in offered)
        {
            place.Offer(until);
            Raise(new PlaceOffered(Id, place.Id, place.ClientId, until));
        }
        if (offered.Count > 0) UpdateStatus();
        return offered;
    }

    /// <summary>What was offered and not taken in time is for the next. Who was passed over is last in line.</summary>
    /// <returns>Who was passed over.</returns>
    public IReadOnlyList<ActivityPlace> PassOn(DateTimeOffset now)
    {
        List<ActivityPlace> late = [.. Line().Where(place => place.OfferedUntil <= now)];
        foreach (var place in late)
        {
            place.PassOver(now);
            Raise(new PlacePassedOn(Id, place.Id, place.ClientId));
        }
        if (late.Count > 0) UpdateStatus();
        return late;
    }

    /// <summary>Keeps a place for a client, or lets the client wait. Asking twice gives one place; asking again when it is one's turn takes it.</summary>
    public Error? Reserve(Guid clientId, Guid askedBy, bool mayWait, DateTimeOffset now, out ActivityPlace? place)
    {
        place = ActivePlaces().FirstOrDefault(one => one.ClientId == clientId);
        if (place?.State == PlaceState.Reserved) return null;
        if (!IsPublished || (place?.OfferedUntil is null && !IsConfirmedOn(now.DutchDay()))) return ActivityErrors.NotOpen; // what was offered is kept

        var asked = place ?? ActivityPlace.Of(Id, clientId, askedBy, now);
        var ahead = Due().TakeWhile(one => one != asked).Count();
        var isFree = Places - Reserved - ahead > 0;
        if (!isFree && place is not null) return null;
        if (!isFree && !mayWait) return ActivityErrors.Full;

        if (place is null) places.Add(asked);
        if (isFree)
        {
            asked.Take();
            Raise(new PlaceReserved(Id, asked.Id, clientId));
        }
        place = asked;
        UpdateStatus();
        return null;
    }

    /// <summary>Gives a place up, or the wait for one. Giving up twice is giving up once.</summary>
    public void Release(Guid placeId, DateTimeOffset now)
    {
        if (ActivePlaces().FirstOrDefault(one => one.Id == placeId) is not { } place) return;
        ReleasePlace(place, now);
        UpdateStatus();
    }

    /// <summary>The client no longer allows that a place is kept.</summary>
    public void ReleaseAllOf(Guid clientId, DateTimeOffset now)
    {
        foreach (var place in ActivePlaces().Where(one => one.ClientId == clientId).ToList()) Release(place.Id, now);
    }

    /// <summary>Of the places a client has after the files were merged, all but the best are given up.</summary>
    /// <returns>Those that were.</returns>
    public IReadOnlyList<ActivityPlace> ReleaseTwiceAskedBy(Guid clientId, DateTimeOffset now)
    {
        List<ActivityPlace> twice = [.. ActivePlaces().Where(place => place.ClientId == clientId)
            .OrderBy(place => place.State != PlaceState.Reserved).ThenBy(place => place.OfferedUntil is null).ThenBy(place => place.AskedAt).ThenBy(place => place.Id).Skip(1)];
        foreach (var place in twice) ReleasePlace(place, now);
        if (twice.Count > 0) UpdateStatus();
        return twice;
    }

    private void ReleasePlace(ActivityPlace place, DateTimeOffset now)
    {
        if (place.State == PlaceState.Reserved)
        {
            cameFree++;
            Raise(new PlaceReleased(Id, place.Id, place.ClientId));
        }
        place.Release(now);
    }

    private IEnumerable<ActivityPlace> ActivePlaces() => places.Where(place => place.State != PlaceState.Released);

    /// <summary>Who waits: first who has an offer, then by how long, and last who let an offer pass.</summary>
    private IEnumerable<ActivityPlace> Line() => places.Where(place => place.State == PlaceState.Waiting)
        .OrderBy(place => place.OfferedUntil is null).ThenBy(place => place.PassedOverAt is not null).ThenBy(place => place.PassedOverAt ?? place.AskedAt).ThenBy(place => place.Id);

    /// <summary>For whom a free place is kept; not for who let one pass, until another is offered.</summary>
    private IEnumerable<ActivityPlace> Due() => Line().Where(place => place.PassedOverAt is null || place.OfferedUntil is not null);
}
