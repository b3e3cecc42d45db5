using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>A correction of an approved profile is taken back before the client said yes: what was approved stays.</summary>
public static class WithdrawCorrection
{
    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapDelete("/{id:guid}/profile-correction", HandleAsync)
        .Require(Policies.WriteProfile)
        .WithName("WithdrawCorrection").WithSummary("Take back the correction of a profile")
        .WithDescription("The client is no longer asked about it. Without a correction that waits nothing changes.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, Notifier notices, CancellationToken cancel)
    {
        var asked = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();
        var waited = asked.Correction is not null;
        if (asked.WithdrawCorrection() is { } error) return error.ToProblem();

        if (waited) await notices.CompleteAsync([ClientNotices.ProfileToApprove, ClientNotices.ProfileQuestioned], id, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
