using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>Respite is given to a colleague of the team, or taken over by one.</summary>
public static class HandOverRespite
{
    /// <param name="ProfessionalId">The colleague; oneself to take over.</param>
    public sealed record Request([Required] Guid? ProfessionalId);

    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapPut("/{id:guid}/professional", HandleAsync)
        .Require(Policies.HandOverRespite)
        .WithName("HandOverRespite").WithSummary("Give respite to a colleague of the team, or take it over")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var asked = await db.RespiteOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return RespiteErrors.NotFound.ToProblem();
        var team = await db.Clients.Where(client => client.Id == asked.ClientId).Select(client => client.TeamId).SingleAsync(cancel);
        var colleague = request.ProfessionalId!.Value;
        if (colleague != user.Id && !await db.ProfessionalsOf(team, clock.Today()).ContainsAsync(colleague, cancel)) return SupportRequestErrors.NotAColleague.ToProblem();
        var before = asked.ProfessionalId;
        if (asked.HandOver(colleague) is { } error) return error.ToProblem();

        await notices.CompleteAsync([RespiteNotices.ProfessionalLeft], id, personId: null, cancel);
        if (colleague != before) await notices.HandOverAsync([RespiteNotices.Asked, RespiteNotices.AskWhatIsFine, RespiteNotices.VolunteerGone, RespiteNotices.NotCovered], id, before, colleague, cancel);
        if (before != colleague && before != user.Id) await notices.NotifyAsync(before, RespiteNotices.TakenOver, id, cancel);
        if (colleague != user.Id) await notices.NotifyAsync(colleague, RespiteNotices.HandedToYou, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
