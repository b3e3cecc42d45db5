using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Validation;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Households;

/// <summary>Who live together changed.</summary>
public static class ChangeHousehold
{
    public sealed record Member([Required, Name, StringLength(200)] string Name, [StringLength(100)] string? Relation);

    public sealed record Request([Required, MinLength(1), MaxLength(20)] List<Guid> ClientIds, [Required, MaxLength(20), NoGaps] List<Member> OtherMembers);

    internal static void Map(IEndpointRouteBuilder households) => households
        .MapPut("/{id:guid}", HandleAsync)
        .Require(Policies.RegisterClient)
        .WithName("ChangeHousehold").WithSummary("Change who live together")
        .WithDescription("If-Match names the version that was read.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, HttpRequest http, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        var teams = user.TeamsAs(Role.Professional);
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == id && teams.Contains(h.TeamId), cancel);
        if (household is null) return ClientErrors.HouseholdNotFound.ToProblem();
        if (http.IfMatchFails(household) is { } stale) return stale.ToProblem();

        var ids = request.ClientIds.Distinct().ToList();
        var clients = await db.ClientsOfTeams(user).Where(client => ids.Contains(client.Id)).ToListAsync(cancel);
        if (clients.Count != ids.Count) return ClientErrors.NotFound.ToProblem();
        if (clients.Exists(client => client.HouseholdId is { } other && other != id)) return ClientErrors.LivesElsewhere.ToProblem();

        household.Change(request.OtherMembers.Select(member => (member.Name.Normalised(), member.Relation)));
        foreach (var client in clients) client.Join(household);
        foreach (var gone in await db.ClientsOfTeams(user).Where(client => client.HouseholdId == id && !ids.Contains(client.Id)).ToListAsync(cancel)) gone.LeaveHousehold();
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
