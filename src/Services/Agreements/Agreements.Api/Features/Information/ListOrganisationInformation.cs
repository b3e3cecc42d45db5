using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>Lists what a volunteer was told about the organisation, and whether it was read.</summary>
public static class ListOrganisationInformation
{
    public sealed record Item(Guid Id, string Text, int TextNumber, DateOnly? ValidUntil, bool IsExpired, DateTimeOffset WrittenAt, DateTimeOffset? ReadAt);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/organisation-information", HandleAsync)
        .Require(CollaborationPolicies.ReadGuidance)
        .WithName("ListOrganisationInformation").WithSummary("List what a volunteer was told about the organisation")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part || !(part.IsVolunteer || part.IsTeam || part.IsCoordinator))
            return AgreementErrors.NotFound.ToProblem();
        var today = clock.Today();
        return TypedResults.Ok(await db.ItemsOf(id).Where(item => item.Stream == InformationStream.Organisation)
            .PageByDescending(item => item.WrittenAt, item => item.Id)
            .Select(item => new Item(item.Id, item.Text, item.TextNumber, item.ValidUntil, item.ValidUntil < today, item.WrittenAt, item.ReadAt))
            .ToPageAsync(page, cancel));
    }
}
