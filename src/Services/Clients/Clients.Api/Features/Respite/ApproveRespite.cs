using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Respite;

/// <summary>The client says yes to the parts for volunteers, or the professional writes down how a client without account did. From then on they are looked for.</summary>
public static class ApproveRespite
{
    /// <param name="Note">How a client without account said yes, when the professional writes it down.</param>
    public sealed record Request([StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapPost("/{id:guid}/approval", HandleAsync)
        .Require(Policies.ApproveProfile)
        .WithName("ApproveRespite").WithSummary("Say yes to the parts for volunteers, so that they are looked for")
        .WithDescription("It holds for the parts as they are now; a part that is added later is approved again.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var respite = await db.Respites.SingleOrDefaultAsync(r => r.Id == id && db.ClientsOfTeamsOrOneself(user).Any(c => c.Id == r.ClientId), cancel);
        if (respite is null) return RespiteErrors.NotFound.ToProblem();

        var client = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == respite.ClientId, cancel);
        if (client.AccountId != user.Id)
        {
            if (await db.AnswersOneselfAsync(client, clock.Today(), cancel)) return RespiteErrors.ClientDecides.ToProblem();
            if (string.IsNullOrWhiteSpace(request.Note)) return RespiteErrors.HowSaid.ToProblem();
        }
        if (!await db.ClientsWithConsent(ConsentScope.Matching, clock).ContainsAsync(client.Id, cancel)) return RespiteErrors.ConsentMissing.ToProblem();

        var severity = await db.Arrangements.Where(a => a.ClientId == client.Id).Select(a => (Severity?)a.Severity).SingleOrDefaultAsync(cancel);
        if (respite.Approve(client, severity ?? Severity.Medium, user.Id, clock.GetUtcNow()) is { } error) return error.ToProblem();
        await notices.AskForYesAsync(db, respite, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
