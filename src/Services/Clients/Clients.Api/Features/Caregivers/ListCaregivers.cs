using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Caregivers;

/// <summary>Lists who cares for a client.</summary>
public static class ListCaregivers
{
    public sealed record Item(Guid Id, string FirstName, string? NamePrefix, string FamilyName, string Relation, bool HasAccount, Guid? AsClientId, bool IsGuardian);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/caregivers", HandleAsync)
        .Require(Policies.ReadClient)
        .WithName("ListCaregivers").WithSummary("List the caregivers of a client")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is null) return ClientErrors.NotFound.ToProblem();
        // That a caregiver is a client too, is the caregiver's own matter: only the team knows.
        var isTeam = await db.ClientsOfTeams(user).AnyAsync(client => client.Id == id, cancel);
        return TypedResults.Ok(await db.Caregivers
            .Where(caregiver => caregiver.ClientId == id && caregiver.UnlinkedAt == null)
            .PageBy(caregiver => caregiver.Id)
            .Select(c => new Item(c.Id, c.FirstName, c.NamePrefix, c.FamilyName, c.Relation, c.AccountId != null, isTeam ? c.AsClientId : null, c.IsGuardian))
            .ToPageAsync(page, cancel));
    }
}
