using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Respite;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Accounts;

/// <summary>Somebody who was invited links the own account: to the own file as a client, or as a caregiver of a client.</summary>
public static class LinkAccount
{
    public sealed record Request([Required, StringLength(40)] string Code);

    /// <summary>What the account now belongs to; the caregiver is null for a client.</summary>
    public sealed record Response(Guid ClientId, Guid? CaregiverId);

    internal static void Map(IEndpointRouteBuilder invitations) => invitations
        .MapPost("/acceptance", HandleAsync)
        .Require(Policies.LinkOwnAccount)
        .OneAtATime(command => $"account {command.HttpContext.RequestServices.GetRequiredService<CurrentUser>().Id}") // one account, one file
        .WithName("LinkAccount").WithSummary("Link the own account with a code")
        .WithDescription("The account is that of whoever is signed in, with the role of a client or a caregiver. Small letters, spaces and hyphens do not matter.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, ClientsDb db, Notifier notices, FileAccounts accounts, TimeProvider clock, CancellationToken cancel)
    {
        var (hash, now) = (InvitationCode.HashOf(request.Code), clock.GetUtcNow());
        var invitation = await db.AccountInvitations.SingleOrDefaultAsync(i => i.CodeHash == hash, cancel);
        if (invitation is null || !invitation.IsOpen(now) || !user.Is(invitation.CaregiverId is null ? Role.Client : Role.Caregiver))
            return ClientErrors.InvitationNotFound.ToProblem();
        var client = await db.Clients.SingleOrDefaultAsync(c => c.Id == invitation.ClientId, cancel);
        if (client is null) return ClientErrors.InvitationNotFound.ToProblem();
        if (invitation.InvitedById == user.Id || user.TeamsAs(Role.Professional).Contains(client.TeamId)) return ClientErrors.InvitationNotForOneself.ToProblem();

        var error = invitation.CaregiverId is { } caregiver
            ? await LinkCaregiverAsync(client, caregiver, user.Id, db, accounts, cancel)
            : await LinkClientAsync(client, user.Id, db, accounts, now, cancel);
        if (error is not null) return error.ToProblem();

        invitation.Use(now);
        await notices.CompleteAsync(ClientNotices.WhileUnlinked, invitation.CaregiverId ?? client.Id, user.Id, cancel);
        if (invitation.CaregiverId is { } linked)
        {
            await notices.NotifyAsync(invitation.InvitedById, ClientNotices.CaregiverAccountLinked, linked, cancel);
            await notices.NotifyAsync(user.Id, ClientNotices.CaregiverLinked, linked, cancel);
        }
        else
        {
            await notices.NotifyAsync(invitation.InvitedById, ClientNotices.AccountLinked, client.Id, cancel);
            await AskWhatWaitsAsync(client.Id, user.Id, db, notices, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(client.Id, invitation.CaregiverId));
    }

    private static async Task<Error?> LinkClientAsync(Client client, Guid account, ClientsDb db, FileAccounts accounts, DateTimeOffset now, CancellationToken cancel)
    {
        if (client.AccountId is not null) return ClientErrors.AccountLinked;
        if (await db.Clients.AnyAsync(c => c.AccountId == account, cancel)) return ClientErrors.AccountOfOtherFile;
        if (await db.Caregivers.AnyAsync(c => c.ClientId == client.Id && c.AccountId == account && c.UnlinkedAt == null, cancel)) return ClientErrors.CaregiverIsTheClient;
        await accounts.SetAsync(client, account, now, cancel);
        return null;
    }

    private static async Task<Error?> LinkCaregiverAsync(Client client, Guid caregiverId, Guid account, ClientsDb db, FileAccounts accounts, CancellationToken cancel)
    {
        var caregiver = await db.Caregivers.SingleAsync(c => c.Id == caregiverId, cancel);
        if (caregiver.UnlinkedAt is not null) return ClientErrors.InvitationNotFound;
        if (caregiver.AccountId is not null) return ClientErrors.AccountLinked;
        if (client.AccountId == account) return ClientErrors.CaregiverIsTheClient;
        if (await db.Caregivers.AnyAsync(c => c.ClientId == client.Id && c.AccountId == account && c.UnlinkedAt == null, cancel)) return ClientErrors.CaregiverKnown;
        await accounts.SetAsync(caregiver, account, cancel);
        return null;
    }

    /// <summary>What a professional would have written down for the client, the client is asked from now on.</summary>
    private static async Task AskWhatWaitsAsync(Guid clientId, Guid account, ClientsDb db, Notifier notices, CancellationToken cancel)
    {
        foreach (var request in await db.ProfilesToApprove(clientId).ToListAsync(cancel)) await notices.NotifyAsync(account, ClientNotices.ProfileToApprove, request, cancel);
        foreach (var respite in await db.RespiteToApprove(clientId).ToListAsync(cancel)) await notices.NotifyAsync(account, RespiteNotices.ToApprove, respite, cancel);
    }
}
