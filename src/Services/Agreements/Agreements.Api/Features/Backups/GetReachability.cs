using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>When and how oneself can be reached.</summary>
public static class GetReachability
{
    public sealed record Response(string Phone, IReadOnlyList<Hours> Week);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/reachability", HandleAsync)
        .Require(Policies.Reachability)
        .WithName("GetReachability").WithSummary("Read when and how oneself can be reached")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(CurrentUser user, AgreementsDb db, CancellationToken cancel)
    {
        var me = user.Id;
        var mine = await db.Reachabilities.SingleOrDefaultAsync(one => one.PersonId == me, cancel);
        return mine is null ? AgreementErrors.NoReachability.ToProblem() : TypedResults.Ok(new Response(mine.Phone, mine.Week));
    }
}
