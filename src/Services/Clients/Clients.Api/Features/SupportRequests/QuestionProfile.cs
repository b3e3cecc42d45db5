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

/// <summary>The client does not say yes to the profile, and is called: no reason is asked, and nothing is lost.</summary>
public static class QuestionProfile
{
    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPost("/{id:guid}/profile-question", HandleAsync)
        .Require(Policies.QuestionProfile)
        .WithName("QuestionProfile").WithSummary("Ask to be called about the profile instead of approving it")
        .WithDescription("The professional is asked to call. The profile stays as it is until it is written anew or approved.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var me = user.IdAs(Role.Client);
        var asked = await db.SupportRequests.SingleOrDefaultAsync(r => r.Id == id && db.Clients.Any(client => client.Id == r.ClientId && client.AccountId == me), cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();
        if (!await db.ProfilesToApprove(asked.ClientId).ContainsAsync(id, cancel)) return ProfileErrors.NotWritten.ToProblem();

        await notices.CompleteAsync([ClientNotices.ProfileToApprove], id, me, cancel);
        foreach (var person in await db.WhoSeesToAsync(asked.ClientId, asked.ProfessionalId, clock.Today(), cancel)) await notices.NotifyAsync(person, ClientNotices.ProfileQuestioned, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
