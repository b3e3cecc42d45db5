using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.Organisations;

/// <summary>Registers a neighbourhood team. A name that is there already answers what is there.</summary>
public static class RegisterTeam
{
    /// <summary>A neighbourhood team to register.</summary>
    public sealed record Request([Required, Name, StringLength(120, MinimumLength = 1)] string Name, TeamKind Kind, [Required, DistrictCode] string DistrictCode);

    internal static void Map(IEndpointRouteBuilder teams) => teams
        .MapPost("/", HandleAsync)
        .Require(Policies.ManageOrganisations)
        .WithName("RegisterTeam").WithSummary("Register a neighbourhood team")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Created<ListTeams.Item>, Ok<ListTeams.Item>>> HandleAsync(
        Request request, IdentityDb db, CancellationToken cancel)
    {
        var (name, compared) = (request.Name.Normalised(), request.Name.ComparedAs());
        if (await db.Teams.FirstOrDefaultAsync(o => o.ComparedName == compared || o.Name == name, cancel) is { } known)
            return TypedResults.Ok(new ListTeams.Item(known.Id, known.Name, known.Kind, known.DistrictCode, known.Phone));

        var registered = NeighbourhoodTeam.Register(name, compared, request.Kind, request.DistrictCode);
        db.Add(registered);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created("/api/identity/v1/teams", new ListTeams.Item(registered.Id, registered.Name, registered.Kind, registered.DistrictCode, registered.Phone));
    }
}
