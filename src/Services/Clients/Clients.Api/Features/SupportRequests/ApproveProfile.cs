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

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>The client approves the profile, or the professional writes down how a client without account did. From then on a volunteer is looked for.</summary>
public static class ApproveProfile
{
    /// <param name="ProfileId">The text that was read: it has another id when it was rewritten since.</param>
    /// <param name="Note">How a client without account said yes, when the professional writes it down.</param>
    public sealed record Request([Required] Guid? ProfileId, [StringLength(500)] string? Note = null);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPost("/{id:guid}/approval", HandleAsync)
        .Require(Policies.ApproveProfile)
        .WithName("ApproveProfile").WithSummary("Approve the profile, so that a volunteer is looked for")
        .WithDescription("profileId is that of the profile, or of its correction when there is one, as it was read with the request. A client with an account approves it; for a client without, a professional of the team says in note how it was said.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var asked = await db.RequestsOfTeamsOrOneself(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();

        var client = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == asked.ClientId, cancel);
        if (client.AccountId != user.Id)
        {
            if (await db.AnswersOneselfAsync(client, clock.Today(), cancel)) return ProfileErrors.ClientDecides.ToProblem();
            if (string.IsNullOrWhiteSpace(request.Note)) return ProfileErrors.HowSaid.ToProblem();
        }
        if (!await db.ClientsWithConsent(ConsentScope.Matching, clock).ContainsAsync(client.Id, cancel)) return ProfileErrors.ConsentMissing.ToProblem();

        var severity = await db.Arrangements.Where(a => a.ClientId == client.Id).Select(a => (Severity?)a.Severity).SingleOrDefaultAsync(cancel);
        if (asked.Approve(new Approval(user.Id, request.ProfileId!.Value, request.Note, clock.GetUtcNow()), client, severity ?? Severity.Medium) is { } error) return error.ToProblem();

        await notices.CompleteAsync([ClientNotices.ProfileToApprove, ClientNotices.ProfileQuestioned], id, personId: null, cancel);
        if (client.AccountId == user.Id) await notices.NotifyAsync(asked.ProfessionalId, ClientNotices.ProfileApproved, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
