using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Under whose responsibility an agreement is and was: the oldest first, the last is who is responsible now.</summary>
public static class ListResponsibles
{
    /// <param name="Id">The term; the agreement for who was there from the start.</param>
    /// <param name="ProfessionalId">Who.</param>
    /// <param name="From">Since when.</param>
    /// <param name="Reason">Why it changed; for the professionals of the team.</param>
    public sealed record Item(Guid Id, Guid ProfessionalId, DateTimeOffset From, string? Reason);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/responsible", HandleAsync)
        .Require(Policies.Read)
        .WithName("ListResponsibles").WithSummary("Read who is and was the responsible professional")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        var isTeam = user.WorksInTeamOf(agreement);
        Item[] first = agreement.Responsibles.Count == 0 ? [new Item(agreement.Id, agreement.ProfessionalId, agreement.DraftedAt, Reason: null)] : [];
        Item[] items = [.. first, .. agreement.Responsibles.Select(term => new Item(term.Id, term.ProfessionalId, term.From, isTeam ? term.Reason : null))];
        return TypedResults.Ok(page.Of(items, item => item.Id));
    }
}
