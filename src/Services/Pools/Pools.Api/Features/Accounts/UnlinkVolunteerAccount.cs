using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.Relations.Accounts;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Accounts;

/// <summary>A coordinator takes a wrong account away from a volunteer. Who was linked reads nothing more, and is told.</summary>
public static class UnlinkVolunteerAccount
{
    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/account-unlinking", HandleAsync)
        .Require(Policies.LinkAccounts)
        .OneAtATime(command => $"account of {command.GetArgument<Guid>(0)}") // the log goes along at once
        .WithName("UnlinkVolunteerAccount").WithSummary("Unlink an account from a volunteer")
        .WithDescription("The right person is invited afterwards.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, PoolsDb db, Notifier notices, IFollowAccounts accounts, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (!volunteer.HasAccount) return VolunteerErrors.AccountNotLinked.ToProblem();

        var wrong = volunteer.AccountId;
        volunteer.SetAccount(null);
        await accounts.FollowAsync(AccountOwner.Volunteer(id), wrong, volunteer.AccountId, cancel);
        await notices.CompleteAsync([VolunteerNotices.AccountLinked], id, personId: null, cancel);
        await notices.NotifyAsync(wrong, VolunteerNotices.AccountUnlinked, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
