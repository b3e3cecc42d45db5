using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features;

/// <summary>Registers a neighbourhood team. A name that is there already answers what is there.</summary>
internal static class RegisterTeam
{
    /// <summary>A neighbourhood team to register.</summary>
    internal sealed record Request([property: Required, StringLength(120, MinimumLength = 1)] string Name, TeamKind Kind, [property: Required, RegularExpression("^[A-Za-z0-9-]{2,20}$")] string DistrictCode);

    public static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/teams", HandleAsync)
        .Require(Policies.ManageOrganisations)
        .WithSummary("Register a neighbourhood team")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Created<ListTeams.Item>, Ok<ListTeams.Item>>> HandleAsync(
        Request request, IdentityDb db, CancellationToken cancel)
    {
        var name = request.Name.Trim();
        if (await db.Teams.SingleOrDefaultAsync(o => o.Name == name, cancel) is { } known)
            return TypedResults.Ok(new ListTeams.Item(known.Id, known.Name, known.Kind, known.DistrictCode));

        var registered = NeighbourhoodTeam.Register(name, request.Kind, request.DistrictCode);
        db.Add(registered);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created("/api/identity/v1/teams", new ListTeams.Item(registered.Id, registered.Name, registered.Kind, registered.DistrictCode));
    }
}
