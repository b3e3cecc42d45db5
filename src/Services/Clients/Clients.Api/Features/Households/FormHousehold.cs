using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Validation;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Households;

/// <summary>A professional writes down who live together: clients of the own team, and others.</summary>
public static class FormHousehold
{
    public sealed record Member([Required, Name, StringLength(200)] string Name, [StringLength(100)] string? Relation);

    public sealed record Request([Required, MinLength(1), MaxLength(20)] List<Guid> ClientIds, [MaxLength(20), NoGaps] List<Member>? OtherMembers = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder households) => households
        .MapPost("/", HandleAsync)
        .Require(Policies.RegisterClient)
        .Idempotent()
        .WithName("FormHousehold").WithSummary("Form a household of clients and others")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(Request request, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        var ids = request.ClientIds.Distinct().ToList();
        var clients = await db.ClientsOfTeams(user).Where(client => ids.Contains(client.Id)).ToListAsync(cancel);
        if (clients.Count != ids.Count) return ClientErrors.NotFound.ToProblem();
        if (clients.Exists(client => client.HouseholdId is not null)) return ClientErrors.LivesElsewhere.ToProblem();

        var household = Household.Form(clients[0].TeamId, (request.OtherMembers ?? []).Select(member => (member.Name.Normalised(), member.Relation)));
        db.Add(household);
        foreach (var client in clients) client.Join(household);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/households/{household.Id}", new Response(household.Id));
    }
}
