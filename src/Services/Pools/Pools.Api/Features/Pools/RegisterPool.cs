using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Pools;

/// <summary>A coordinator registers a pool of the own organisation.</summary>
public static class RegisterPool
{
    public sealed record Request([Required, Name, StringLength(100)] string Name, Guid? OrganisationId = null, [StringLength(1000)] string? Description = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder pools) => pools
        .MapPost("/", HandleAsync)
        .Require(Policies.RegisterPool)
        .Idempotent()
        .WithName("RegisterPool").WithSummary("Register a pool")
        .WithDescription("Without organisationId, the pool belongs to the coordinator's own organisation.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, PoolsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var organisations = user.OrganisationsAs(Role.Coordinator);
        var organisation = request.OrganisationId ?? (organisations.Count == 1 ? organisations.Single() : Guid.Empty);
        if (!organisations.Contains(organisation)) return PoolErrors.OrganisationNotOwn.ToProblem();

        var pool = VolunteerPool.Register(organisation, request.Name.Normalised(), request.Description ?? "", clock.Today());
        db.Add(pool);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/pools/{pool.Id}", new Response(pool.Id));
    }
}
