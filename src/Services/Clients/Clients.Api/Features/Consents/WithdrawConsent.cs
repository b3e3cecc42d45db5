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
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Consents;

/// <summary>A client no longer allows something: taking back is as easy as giving.</summary>
public static class WithdrawConsent
{
    public sealed record Request([StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/consents/{scopeCode}/withdrawal", HandleAsync)
        .Require(Policies.Consent)
        .InTurnOfFile()
        .WithName("WithdrawConsent").WithSummary("Take a consent back, or say no when it is asked")
        .WithDescription("A professional says in note how the client said it. A no to what was never asked before is kept, too.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, [ConsentScopeCode] string scopeCode, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsOfTeamsOrOneself(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        var how = new Spoken(user.Id, client.AccountId == user.Id, request.Note, clock.GetUtcNow());
        if (!how.IsKnown) return ClientErrors.ConsentHowSaid.ToProblem();

        var consent = await db.GetOrAddConsentAsync(id, scopeCode, cancel);
        var was = consent.IsToldToHold;
        if (consent.Withdraw(how)) await db.TellResponsibleAsync(notices, ClientNotices.ConsentWithdrawn, client, by: user.Id, clock.Today(), cancel);
        if (was) await db.TellCaregiversAsync(notices, id, scopeCode, isAllowed: false, cancel);
        await db.TakeAwayPastAsync(notices, consent, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
