using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features;

/// <summary>Reads one support request: of a client of the own team, or one's own.</summary>
public static class GetSupportRequest
{
    public sealed record Response(
        Guid Id, Guid ClientId, string ActivityCode, string Question, IReadOnlyList<string> Slots, DateOnly ReviewOn,
        SupportRequestStatus Status, Guid? MatchId);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("GetSupportRequest").WithSummary("Read a support request")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        var request = await db.RequestsFor(user).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        return request is null
            ? SupportRequestErrors.NotFound.ToProblem()
            : TypedResults.Ok(new Response(
                request.Id, request.ClientId, request.ActivityCode, request.Question, request.Slots, request.ReviewOn, request.Status, request.MatchId));
    }
}
