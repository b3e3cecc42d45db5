using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Data;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Identity.Features.Absences;

/// <summary>Lists when one is away or was, the latest first.</summary>
public static class ListAbsences
{
    public sealed record Item(Guid Id, DateOnly From, DateOnly Until);

    internal static void Map(IEndpointRouteBuilder absences) => absences
        .MapGet("/", HandleAsync)
        .Require(Policies.ReportAbsence)
        .WithName("ListAbsences").WithSummary("List when you are away")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, IdentityDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.AbsencesOf(user).Where(a => a.WithdrawnAt == null)
            .PageByDescending(a => a.From, a => a.Id).Select(a => new Item(a.Id, a.From, a.Until)).ToPageAsync(page, cancel));
}
