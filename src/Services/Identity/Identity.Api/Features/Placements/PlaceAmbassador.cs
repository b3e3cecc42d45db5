using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.Placements;

/// <summary>Places an ambassador of a volunteer organisation in a team: half a year of four hours a week unless agreed otherwise. The role comes with it.</summary>
public static class PlaceAmbassador
{
    /// <summary>Who, of which organisation, in which team; from today when no first day is given, for half a year when no last.</summary>
    public sealed record Request(
        Guid PersonId, Guid OrganisationId, Guid TeamId, DateOnly? From = null, DateOnly? Until = null, [Range(1, 40)] int HoursPerWeek = AmbassadorPlacement.UsualHours);

    /// <summary>The placement.</summary>
    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder placements) => placements
        .MapPost("/", HandleAsync)
        .Require(Policies.ManagePlacements)
        .Idempotent()
        .WithName("PlaceAmbassador").WithSummary("Place an ambassador in a team")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, Ok<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, IdentityDb db, RoleNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == request.PersonId, cancel);
        if (person is null) return IdentityErrors.UnknownPerson.ToProblem();
        if (!await db.Organisations.AnyAsync(o => o.Id == request.OrganisationId, cancel)) return IdentityErrors.UnknownOrganisation.ToProblem();
        if (!await db.Teams.AnyAsync(t => t.Id == request.TeamId, cancel)) return IdentityErrors.UnknownTeam.ToProblem();

        var today = clock.Today();
        if (AmbassadorPlacement.Place(request.PersonId, request.OrganisationId, request.TeamId, request.From ?? today, request.Until,
                request.HoursPerWeek, user.Id, today, out var placement) is { } wrong) return wrong.ToProblem();

        var others = await db.Placements.Where(p => p.PersonId == placement.PersonId && p.TeamId == placement.TeamId && p.BrokenOffAt == null
            && p.From <= placement.Until && placement.From <= p.Until).ToListAsync(cancel);
        if (others is [var same] && (same.OrganisationId, same.From, same.Until) == (placement.OrganisationId, placement.From, placement.Until))
            return TypedResults.Ok(new Response(same.Id));
        if (others.Count > 0) return IdentityErrors.PlacementOverlaps.ToProblem();
        var before = person.Assignments.Count;
        if (person.AssignRole(placement, placement.From, user.Id, clock.GetUtcNow()) is { } error) return error.ToProblem();

        if (person.Assignments.Count > before) await news.TellAsync(person, person.Assignments[^1], user.Id, cancel);
        db.Add(placement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/identity/v1/ambassador-placements/{placement.Id}", new Response(placement.Id));
    }
}
