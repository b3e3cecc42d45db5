using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Consents;

/// <summary>A client allows something, or a professional writes down that and how the client did.</summary>
public static class GrantConsent
{
    public sealed record Request(DateOnly? Until = null, [StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPut("/{id:guid}/consents/{scopeCode}", HandleAsync)
        .Require(Policies.Consent)
        .InTurnOfFile()
        .WithName("GrantConsent").WithSummary("Allow something")
        .WithDescription("until is the last day; without it the consent stays until it is taken back. A professional says in note how the client said it.")
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
        if (consent.Grant(request.Until, how, clock.Today()) is { } error) return error.ToProblem();
        if (!was) await db.TellCaregiversAsync(notices, id, scopeCode, isAllowed: true, cancel);
        await db.TakeAwayPastAsync(notices, consent, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
