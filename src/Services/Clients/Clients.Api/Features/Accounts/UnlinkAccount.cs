using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.Respite;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Accounts;

/// <summary>A professional takes a wrong account away from a file. Who was linked reads nothing more, and is told.</summary>
public static class UnlinkAccount
{
    public sealed record Request([GivenId] Guid ClientId, [GivenId] Guid? CaregiverId = null);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/account-unlinkings", HandleAsync)
        .Require(Policies.LinkAccounts)
        .OneAtATime(command => $"account of {command.GetArgument<Request>(0).ClientId}") // the log goes along at once
        .WithName("UnlinkAccount").WithSummary("Unlink an account from a file")
        .WithDescription("With caregiverId: the account of that caregiver of the client. The right person is invited afterwards.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, ClientsDb db, Notifier notices, FileAccounts accounts, TimeProvider clock, CancellationToken cancel)
    {
        var client = await db.ClientsOfTeams(user).SingleOrDefaultAsync(c => c.Id == request.ClientId, cancel);
        if (client is null) return ClientErrors.NotFound.ToProblem();
        var caregiver = request.CaregiverId is { } id ? await db.Caregivers.SingleOrDefaultAsync(c => c.Id == id && c.ClientId == client.Id && c.UnlinkedAt == null, cancel) : null;
        if (request.CaregiverId is not null && caregiver is null) return ClientErrors.CaregiverNotFound.ToProblem();
        if ((caregiver is null ? client.AccountId : caregiver.AccountId) is not { } account) return ClientErrors.AccountNotLinked.ToProblem();

        if (caregiver is null) await ForgetAsync(client, account, user, db, notices, clock.GetUtcNow(), cancel);
        if (caregiver is null) await accounts.SetAsync(client, null, clock.GetUtcNow(), cancel);
        else await accounts.SetAsync(caregiver, null, cancel);
        await notices.CompleteAsync(ClientNotices.WhileLinked, caregiver?.Id ?? client.Id, personId: null, cancel);
        await notices.NotifyAsync(account, caregiver is null ? ClientNotices.AccountUnlinked : ClientNotices.CaregiverAccountUnlinked, caregiver?.Id ?? client.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>What somebody else said as the client never was the client's word: it no longer holds, and who helps the client asks again.</summary>
    private static async Task ForgetAsync(Client client, Guid account, CurrentUser user, ClientsDb db, Notifier notices, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var asked in await db.ProfilesToApprove(client.Id).ToListAsync(cancel)) await notices.CompleteAsync([ClientNotices.ProfileToApprove], asked, account, cancel);
        foreach (var asked in await db.RespiteToApprove(client.Id).ToListAsync(cancel)) await notices.CompleteAsync([RespiteNotices.ToApprove], asked, account, cancel);
        foreach (var consent in await db.Consents.Where(c => c.ClientId == client.Id && c.IsGranted).ToListAsync(cancel))
        {
            if (consent.History.MaxBy(record => record.At)?.RecordedById != account) continue;
            var held = consent.HoldsOn(now.DutchDay());
            consent.Withdraw(new Spoken(user.Id, ByClient: false, "Gezegd met een account dat niet van de inwoner was.", now));
            if (held) await db.TellCaregiversAsync(notices, client.Id, consent.ScopeCode, isAllowed: false, cancel);
        }
        foreach (var request in await db.SupportRequests.Where(r => r.ClientId == client.Id && r.Status == SupportRequestStatus.Open).ToListAsync(cancel))
        {
            if (request.ForgetApprovalOf(account) is not { } again) continue;
            db.Add(again);
            await notices.CompleteAsync(ClientNotices.OfRequest, request.Id, personId: null, cancel);
        }
        foreach (var respite in await db.Respites.Where(r => r.ClientId == client.Id).ToListAsync(cancel))
            if (respite.ForgetApprovalOf(account, now)) await notices.CompleteAsync([RespiteNotices.Covered], respite.Id, personId: null, cancel);
        foreach (var responsible in (await db.ResponsibleForAsync(client, now.DutchDay(), cancel)).Where(person => person != user.Id))
            await notices.NotifyAsync(responsible, ClientNotices.AskAgain, client.Id, cancel);
    }
}
