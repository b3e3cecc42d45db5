using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>A support request is given to a colleague of the team, or taken over by one.</summary>
public static class HandOverSupportRequest
{
    /// <param name="ProfessionalId">The colleague; oneself to take over.</param>
    public sealed record Request([Required] Guid? ProfessionalId);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPut("/{id:guid}/professional", HandleAsync)
        .Require(Policies.OpenRequest)
        .WithName("HandOverSupportRequest").WithSummary("Give a support request to a colleague of the team, or take it over")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var asked = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();
        var team = await db.Clients.Where(client => client.Id == asked.ClientId).Select(client => client.TeamId).SingleAsync(cancel);
        var colleague = request.ProfessionalId!.Value;
        if (colleague != user.Id && !await db.ProfessionalsOf(team, clock.Today()).ContainsAsync(colleague, cancel)) return SupportRequestErrors.NotAColleague.ToProblem();
        var before = asked.ProfessionalId;
        if (asked.HandOver(colleague) is { } error) return error.ToProblem();

        await notices.CompleteAsync([ClientNotices.RequestProfessionalLeft], id, personId: null, cancel);
        if (colleague != before) await notices.HandOverAsync([ClientNotices.RequestToDecide], id, before, colleague, cancel);
        if (before != colleague && before != user.Id) await notices.NotifyAsync(before, ClientNotices.RequestTakenOver, id, cancel);
        if (colleague != user.Id) await notices.NotifyAsync(colleague, ClientNotices.RequestHandedToYou, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
