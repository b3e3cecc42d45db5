using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features;

/// <summary>Reads one client: of the own team, or oneself.</summary>
public static class GetClient
{
    public sealed record Response(Guid Id, string FirstName, string FamilyName, int BirthYear, string DistrictCode, Guid TeamId, Guid? AccountId);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadClient)
        .WithName("GetClient").WithSummary("Read a client")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        var client = await db.ClientsFor(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        return client is null
            ? ClientErrors.NotFound.ToProblem()
            : TypedResults.Ok(new Response(client.Id, client.FirstName, client.FamilyName, client.BirthYear, client.DistrictCode, client.TeamId, client.AccountId));
    }
}
