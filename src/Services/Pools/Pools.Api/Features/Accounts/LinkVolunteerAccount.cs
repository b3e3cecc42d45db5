using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.Relations.Accounts;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Accounts;

/// <summary>A volunteer who was invited links the own account.</summary>
public static class LinkVolunteerAccount
{
    public sealed record Request([Required, StringLength(40)] string Code);

    public sealed record Response(Guid VolunteerId);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/account-invitations/acceptance", HandleAsync)
        .Require(Policies.Apply)
        .OneAtATime(command => $"account {command.HttpContext.RequestServices.GetRequiredService<CurrentUser>().Id}") // one account, one volunteer of a pool
        .WithName("LinkVolunteerAccount").WithSummary("Link the own account with a code")
        .WithDescription("The account is that of whoever is signed in. Small letters, spaces and hyphens do not matter.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, PoolsDb db, Notifier notices, IFollowAccounts accounts, TimeProvider clock, CancellationToken cancel)
    {
        var (hash, now) = (InvitationCode.HashOf(request.Code), clock.GetUtcNow());
        var invitation = await db.AccountInvitations.SingleOrDefaultAsync(i => i.CodeHash == hash, cancel);
        if (invitation is null || !invitation.IsOpen(now)) return VolunteerErrors.InvitationNotFound.ToProblem();
        var volunteer = await db.Volunteers.SingleAsync(v => v.Id == invitation.VolunteerId, cancel);
        if (invitation.InvitedById == user.Id || user.OrganisationsAs(Role.Coordinator).Contains(volunteer.OrganisationId)) return VolunteerErrors.InvitationNotForOneself.ToProblem();

        if (volunteer.HasAccount) return VolunteerErrors.AccountLinked.ToProblem();
        if (await db.VolunteersWhoAre(user).AnyAsync(v => v.PoolId == volunteer.PoolId, cancel)) return VolunteerErrors.AlreadyInPool.ToProblem();

        invitation.Use(now);
        await accounts.FollowAsync(AccountOwner.Volunteer(volunteer.Id), volunteer.AccountId, user.Id, cancel);
        volunteer.SetAccount(user.Id);
        await notices.CompleteAsync([VolunteerNotices.AccountUnlinked], volunteer.Id, user.Id, cancel);
        await notices.NotifyAsync(invitation.InvitedById, VolunteerNotices.AccountLinked, volunteer.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(volunteer.Id));
    }
}
