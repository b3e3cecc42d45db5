using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.Clients;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Caregivers;

/// <summary>Somebody no longer cares for a client: reading along ends at once.</summary>
public static class UnlinkCaregiver
{
    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/{id:guid}/caregivers/{caregiverId:guid}/unlinking", HandleAsync)
        .Require(Policies.KeepCaregivers)
        .WithName("UnlinkCaregiver").WithSummary("Unlink a caregiver from a client")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid caregiverId, CurrentUser user, ClientsDb db, Notifier notices, FileAccounts accounts, TimeProvider clock, CancellationToken cancel)
    {
        if (!await db.ClientsOfTeams(user).AnyAsync(c => c.Id == id, cancel)) return ClientErrors.NotFound.ToProblem();
        var caregiver = await db.Caregivers.SingleOrDefaultAsync(c => c.Id == caregiverId && c.ClientId == id, cancel);
        if (caregiver is null) return ClientErrors.CaregiverNotFound.ToProblem();
        var isNews = caregiver.UnlinkedAt is null;
        caregiver.Unlink(clock.GetUtcNow());
        if (isNews) await accounts.EndAsync(caregiver, cancel);
        if (isNews) await notices.CompleteAsync([.. ClientNotices.WhileLinked, ClientNotices.MayRead, ClientNotices.MayReadNoMore], caregiver.Id, personId: null, cancel);
        if (isNews && caregiver.AccountId is { } account) await notices.NotifyAsync(account, ClientNotices.CaregiverUnlinked, caregiver.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
