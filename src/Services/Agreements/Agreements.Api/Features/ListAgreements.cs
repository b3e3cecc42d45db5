using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Agreements.Features;

/// <summary>Lists agreements, the newest first: one's own, of the own team, of the own organisation's volunteers, and those one is backup for.</summary>
public static class ListAgreements
{
    public sealed record Item(Guid Id, Guid MatchId, Guid ClientId, Guid VolunteerId, string ActivityCode, AgreementStatus Status, DateTimeOffset DraftedAt);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/", HandleAsync)
        .Require(Policies.Read)
        .WithName("ListAgreements").WithSummary("List agreements")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.AgreementsFor(user)
            .OrderByDescending(agreement => agreement.DraftedAt).ThenBy(agreement => agreement.Id)
            .Select(agreement => new Item(
                agreement.Id, agreement.MatchId, agreement.ClientId, agreement.VolunteerId, agreement.ActivityCode, agreement.Status, agreement.DraftedAt))
            .ToPageAsync(page, cancel));
}
