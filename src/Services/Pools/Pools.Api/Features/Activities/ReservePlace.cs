using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Validation;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Activities;

/// <summary>A professional keeps a place in an activity for a client of the own team who allows it, or lets the client wait for one.</summary>
public static class ReservePlace
{
    public sealed record Request([GivenId] Guid ClientId, bool MayWait = false);

    /// <param name="Id">The place.</param>
    /// <param name="State">Whether it is kept, or waited for.</param>
    /// <param name="OfferedUntil">For who waits: until when a place that came free is kept; null when none is.</param>
    public sealed record Response(Guid Id, PlaceState State, DateTimeOffset? OfferedUntil);

    internal static void Map(IEndpointRouteBuilder activities) => activities
        .MapPost("/{id:guid}/places", HandleAsync)
        .Require(Policies.ReservePlace)
        .Idempotent()
        .WithName("ReservePlace").WithSummary("Keep a place for a client")
        .WithDescription("Needs the client's consent for collective-activity. mayWait: without a free place the client is put on the waiting list; asked again when it is the client's turn, the place is taken.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, PlaceNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var activity = await db.ActivitiesFor(user, today).SingleOrDefaultAsync(a => a.Id == id, cancel)
            ?? await db.ActivitiesWithPlaceFor(user) // nobody confirmed it for long: only who waits already takes what is offered
                .SingleOrDefaultAsync(a => a.Id == id && a.AllPlaces.Any(place => place.ClientId == request.ClientId && place.State != PlaceState.Released), cancel);
        if (activity is null) return ActivityErrors.NotFound.ToProblem();
        if (!await db.ClientsOfTeamsOf(user).AnyAsync(client => client.ClientId == request.ClientId, cancel)) return ActivityErrors.ClientNotFound.ToProblem();
        var consent = await db.Consents.SingleOrDefaultAsync(c => c.ClientId == request.ClientId && c.ScopeCode == ConsentScope.CollectiveActivity, cancel);
        if (consent?.HoldsOn(today) != true) return ActivityErrors.ConsentMissing.ToProblem();
        var before = PlaceNotifications.Of(activity);
        if (activity.Reserve(request.ClientId, user.Id, request.MayWait, now, out var place) is { } error) return error.ToProblem();

        await news.TellAsync(activity, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/activities/{id}", new Response(place!.Id, place.State, place.OfferedUntil));
    }
}
