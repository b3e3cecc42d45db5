using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.Organisations;

/// <summary>Registers a volunteer organisation. A name that is there already answers what is there.</summary>
public static class RegisterOrganisation
{
    /// <summary>A volunteer organisation to register.</summary>
    public sealed record Request([Required, Name, StringLength(120, MinimumLength = 1)] string Name);

    internal static void Map(IEndpointRouteBuilder organisations) => organisations
        .MapPost("/", HandleAsync)
        .Require(Policies.ManageOrganisations)
        .WithName("RegisterOrganisation").WithSummary("Register a volunteer organisation")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Created<ListOrganisations.Item>, Ok<ListOrganisations.Item>>> HandleAsync(
        Request request, IdentityDb db, CancellationToken cancel)
    {
        var (name, compared) = (request.Name.Normalised(), request.Name.ComparedAs());
        if (await db.Organisations.FirstOrDefaultAsync(o => o.ComparedName == compared || o.Name == name, cancel) is { } known)
            return TypedResults.Ok(new ListOrganisations.Item(known.Id, known.Name, known.Phone));

        var registered = Organisation.Register(name, compared);
        db.Add(registered);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created("/api/identity/v1/organisations", new ListOrganisations.Item(registered.Id, registered.Name, registered.Phone));
    }
}
