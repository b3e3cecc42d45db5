using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Accounts;

/// <summary>A coordinator invites a volunteer to link the own account. An earlier code stops working.</summary>
public static class InviteVolunteer
{
    public sealed record Response(Guid Id, string Code, DateTimeOffset ExpiresAt);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/account-invitations", HandleAsync)
        .Require(Policies.LinkAccounts)
        .OneAtATime(command => $"invitation {command.GetArgument<Guid>(0)}") // an earlier code stops working
        .WithName("InviteVolunteer").WithSummary("Invite a volunteer to link the own account")
        .WithDescription("The code is shown once, to give to the volunteer on paper or by phone. It works once, for fourteen days.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, PoolsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.HasAccount) return VolunteerErrors.AccountLinked.ToProblem();

        var now = clock.GetUtcNow();
        foreach (var earlier in await db.AccountInvitations.Where(i => i.VolunteerId == id && i.UsedAt == null).ToListAsync(cancel)) earlier.Use(now);
        var code = InvitationCode.Make();
        var invitation = new AccountInvitation
        {
            VolunteerId = id,
            CodeHash = InvitationCode.HashOf(code),
            InvitedById = user.Id,
            ExpiresAt = now + InvitationCode.Lifetime,
        };
        db.Add(invitation);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/volunteers/{id}/account-invitations/{invitation.Id}", new Response(invitation.Id, code, invitation.ExpiresAt));
    }
}
