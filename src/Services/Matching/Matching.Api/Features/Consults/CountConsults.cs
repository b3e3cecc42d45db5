using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Matching.Features.Consults;

/// <summary>Counts consults per team: how often informal help was considered, found, taken up, or not found.</summary>
public static class CountConsults
{
    /// <summary>Smaller numbers could be about somebody.</summary>
    private const int Smallest = 10;

    /// <param name="TeamId">The neighbourhood team.</param>
    /// <param name="Considered">Consults asked.</param>
    /// <param name="Found">Of those, answered with something that fits.</param>
    /// <param name="Taken">Of those, gone on with.</param>
    /// <param name="NotFound">Answered with what is missing.</param>
    public sealed record Item(Guid TeamId, int? Considered, int? Found, int? Taken, int? NotFound);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/consult-counts", HandleAsync)
        .Require(Policies.CountConsults)
        .WithName("CountConsults").WithSummary("Count the consults per team")
        .WithDescription("Professionals and ambassadors count the own team. An administrator counts all teams; numbers below ten are left out there.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, MatchingDb db, CancellationToken cancel)
    {
        Guid[] own = [.. user.WorksIn(), .. user.TeamsAs(Role.Ambassador)];
        var all = user.Is(Role.Administrator);
        var counted = await db.Consults.Where(consult => all || own.Contains(consult.TeamId))
            .GroupBy(consult => consult.TeamId).PageBy(team => team.Key)
            .Select(team => new Item(
                team.Key, team.Count(),
                team.Count(consult => consult.Status == ConsultStatus.Answered || consult.Status == ConsultStatus.Taken),
                team.Count(consult => consult.Status == ConsultStatus.Taken),
                team.Count(consult => consult.Status == ConsultStatus.NotFound)))
            .ToPageAsync(page, cancel);
        return TypedResults.Ok(counted with { Items = [.. counted.Items.Select(item => own.Contains(item.TeamId) ? item : Protect(item))] });
    }

    private static Item Protect(Item item) =>
        new(item.TeamId, Large(item.Considered), Large(item.Found), Large(item.Taken), Large(item.NotFound));

    private static int? Large(int? count) => count < Smallest ? null : count;
}
