using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Features.Clients;

/// <summary>Which teams help somebody, so that there is a number to call: that of a client, and those of whom a caregiver cares for. It tells nothing of a file.</summary>
public static class ListHelpingTeams
{
    /// <param name="TeamIds">The teams, in no order.</param>
    public sealed record Response(IReadOnlyList<Guid> TeamIds);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/helping-teams", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("ListHelpingTeams").WithSummary("List the teams that help you or whom you care for");

    private static async Task<Ok<Response>> HandleAsync(CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        var (asClient, asCaregiver) = (user.IdAs(Role.Client), user.IdAs(Role.Caregiver));
        return TypedResults.Ok(new Response(await db.Clients
            .Where(client => client.AccountId == asClient || db.Caregivers.Any(one => one.ClientId == client.Id && one.AccountId == asCaregiver && one.UnlinkedAt == null))
            .Select(client => client.TeamId).Distinct().ToListAsync(cancel)));
    }
}
