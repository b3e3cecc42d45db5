using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Accounts;

/// <summary>A professional invites a client, or a caregiver of the client, to link the own account. An earlier code stops working.</summary>
public static class InviteToFile
{
    public sealed record Request([GivenId] Guid ClientId, [GivenId] Guid? CaregiverId = null);

    public sealed record Response(Guid Id, string Code, DateTimeOffset ExpiresAt);

    internal static void Map(IEndpointRouteBuilder invitations) => invitations
        .MapPost("/", HandleAsync)
        .Require(Policies.LinkAccounts)
        .OneAtATime(command => $"invitation {command.GetArgument<Request>(0).ClientId}") // an earlier code stops working
        .WithName("InviteToFile").WithSummary("Invite somebody to link the own account")
        .WithDescription("The code is shown once, to give to the person on paper or by phone. It works once, for fourteen days.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        await db.WaitForFilesAsync([request.ClientId], cancel);
        var client = await db.ClientsOfTeams(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.ClientId, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        var linked = client.AccountId;
        if (request.CaregiverId is { } caregiverId)
        {
            var caregiver = await db.Caregivers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == caregiverId && c.ClientId == client.Id && c.UnlinkedAt == null, cancel);
            if (caregiver is null) return ClientErrors.CaregiverNotFound.ToProblem();
            linked = caregiver.AccountId;
        }
        if (linked is not null) return ClientErrors.AccountLinked.ToProblem();

        var now = clock.GetUtcNow();
        foreach (var earlier in await db.AccountInvitations.Where(i => i.ClientId == client.Id && i.CaregiverId == request.CaregiverId && i.UsedAt == null).ToListAsync(cancel)) earlier.Use(now);
        var code = InvitationCode.Make();
        var invitation = new AccountInvitation
        {
            ClientId = client.Id,
            CaregiverId = request.CaregiverId,
            CodeHash = InvitationCode.HashOf(code),
            InvitedById = user.Id,
            ExpiresAt = now + InvitationCode.Lifetime,
        };
        db.Add(invitation);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/clients/v1/account-invitations/{invitation.Id}", new Response(invitation.Id, code, invitation.ExpiresAt));
    }
}
