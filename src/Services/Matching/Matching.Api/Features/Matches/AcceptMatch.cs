using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>The volunteer says yes to an invitation.</summary>
public static class AcceptMatch
{
    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapPost("/{id:guid}/acceptance", HandleAsync)
        .Require(Policies.Accept)
        .WithName("AcceptMatch").WithSummary("Say yes to an invitation")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, MatchingDb db, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var (me, volunteersAt) = (user.Id, user.OrganisationsAs(Role.Volunteer));
        var own = db.MatchesFor(user).Where(m => m.VolunteerAccountId == me && volunteersAt.Contains(m.OrganisationId));
        var request = await db.RequestOfAsync(own, id, cancel);
        if (request is null) return MatchErrors.NotFound.ToProblem();
        if (await db.WhyNotOnAsync(request.ClientId, clock, cancel) is { } refusal) return refusal.ToProblem();
        var before = MatchNotifications.Of(request);
        if (request.Accept(id) is { } error) return error.ToProblem();

        await news.TellAsync(request, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
