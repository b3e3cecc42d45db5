using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Households;

/// <summary>Reads who live together, and who of them cares for whom: one person may be client and caregiver.</summary>
public static class GetHousehold
{
    public sealed record ClientMember(Guid ClientId, string FirstName, string? NamePrefix, string FamilyName, IReadOnlyList<Guid> CaresForClientIds);

    public sealed record OtherMember(string Name, string? Relation);

    public sealed record Response(Guid Id, Guid TeamId, IReadOnlyList<ClientMember> Clients, IReadOnlyList<OtherMember> OtherMembers);

    internal static void Map(IEndpointRouteBuilder households) => households
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.RegisterClient)
        .WithName("GetHousehold").WithSummary("Read a household")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpResponse http, CurrentUser user, ClientsDb db, AccessLog log, CancellationToken cancel)
    {
        var teams = user.TeamsAs(Role.Professional);
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id && teams.Contains(h.TeamId), cancel);
        if (household is null) return ClientErrors.HouseholdNotFound.ToProblem();

        var clients = await db.ClientsOfTeams(user).AsNoTracking().Where(client => client.HouseholdId == id).OrderBy(client => client.Id).ToListAsync(cancel);
        var ids = clients.Select(client => client.Id).ToList();
        var cares = await db.Caregivers.AsNoTracking()
            .Where(caregiver => caregiver.UnlinkedAt == null && caregiver.AsClientId != null && ids.Contains(caregiver.ClientId)).ToListAsync(cancel);

        foreach (var client in clients) log.Viewed(client.Id, client.AccountId, AccessPurpose.Support);
        await db.SaveChangesAsync(cancel);
        http.SetETag(household);
        return TypedResults.Ok(new Response(household.Id, household.TeamId,
            [.. clients.Select(client => new ClientMember(client.Id, client.FirstName, client.NamePrefix, client.FamilyName,
                [.. cares.Where(care => care.AsClientId == client.Id).Select(care => care.ClientId)]))],
            [.. household.OtherMembers.Select(member => new OtherMember(member.Name, member.Relation))]));
    }
}
