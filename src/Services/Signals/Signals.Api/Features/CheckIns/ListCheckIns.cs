using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Lists the private checks that a signed-in client can still answer.</summary>
public static class ListCheckIns
{
    public sealed record Item(Guid Id, Guid AgreementId, DateTimeOffset AskedAt, ReadCheckIn.Response Questions);

    internal static void Map(IEndpointRouteBuilder checks) => checks
        .MapGet("/", HandleAsync)
        .Require(Policies.AnswerCheckIn)
        .WithName("ListCheckIns").WithSummary("List one's own open private checks")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, CurrentUser user, SignalsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        var found = await db.OpenCheckInsOf(user, clock.GetUtcNow()).AsNoTracking()
            .Where(check => !db.Consents.Any(c => c.ClientId == check.ClientId && c.ScopeCode == ConsentScope.CheckIn && (!c.IsGranted || c.Until < today))) // as MayBeAskedAsync
            .PageByDescending(check => check.AskedAt, check => check.Id).ToPageAsync(page, cancel);
        return TypedResults.Ok(new Page<Item>(
            [.. found.Items.Select(check => new Item(check.Id, check.AgreementId, check.AskedAt, ReadCheckIn.Response.For(check)))], found.HasMore));
    }
}
