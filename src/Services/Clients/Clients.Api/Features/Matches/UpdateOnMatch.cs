using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Clients.Features.Matches;

/// <summary>What a match, and its end, means for the support request or the respite it is for.</summary>
internal sealed class UpdateOnMatch(ClientsDb db, Notifier notices, TimeProvider clock) : IReactTo<KnownMatch>
{
    public Task ReactAsync(KnownMatch known, IntegrationEvent happened, CancellationToken cancel) => happened switch
    {
        MatchConfirmed confirmed when known.HasEnded => EndAsync(confirmed, cancel), // told late: the collaboration is over
        MatchConfirmed confirmed => ArrangeAsync(confirmed, cancel),
        MatchDeclined { DeclinedBy: "client" } declined => AskWhatIsFineAsync(declined.RequestId, cancel),
        MatchDeclined { StageCode: "introduced" or "trial" or "click-asked" } declined => TellAskerAsync(declined.RequestId, cancel),
        AgreementEnded ended => OpenAgainAsync(ended.MatchId, cancel),
        _ => Task.CompletedTask,
    };

    /// <summary>A volunteer was found: the support request, or a part of a respite, is arranged.</summary>
    private async Task ArrangeAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        await ArrangeRequestAsync(happened, cancel);
        if (await db.RespiteOfBlockAsync(happened.RequestId, cancel) is not { } respite) return;
        respite.CoverByMatch(happened.RequestId, happened.MatchId);
        await notices.NotifyCoveredAsync(respite, cancel);
    }

    private async Task ArrangeRequestAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        var request = await db.SupportRequests.SingleOrDefaultAsync(r => r.Id == happened.RequestId, cancel);
        request?.Arrange(happened.MatchId);
        // Nobody is looked for any more, and a correction that waits comes too late.
        await notices.CompleteAsync([ClientNotices.ProfileApproved, ClientNotices.ProfileToApprove], happened.RequestId, personId: null, cancel);
    }

    private async Task EndAsync(MatchConfirmed happened, CancellationToken cancel)
    {
        await ArrangeRequestAsync(happened, cancel);
        if (await db.RespiteOfBlockAsync(happened.RequestId, cancel) is { } respite) respite.CoverByMatch(happened.RequestId, happened.MatchId);
        await db.SaveChangesAsync(cancel);
        await OpenAgainAsync(happened.MatchId, cancel);
    }

    /// <summary>When the client did not want somebody for a respite, somebody asks what would be fine.</summary>
    private async Task AskWhatIsFineAsync(Guid requestId, CancellationToken cancel)
    {
        if (await db.RespiteOfBlockAsync(requestId, cancel) is { } respite) await TellAsync(respite, RespiteNotices.AskWhatIsFine, cancel);
    }

    /// <summary>Who is off knew the volunteer, who does not come after all; the professional is told by Matching.</summary>
    private async Task TellAskerAsync(Guid requestId, CancellationToken cancel)
    {
        if (await db.RespiteOfBlockAsync(requestId, cancel) is { } respite && respite.AskedById != respite.ProfessionalId)
            await notices.NotifyAsync(respite.AskedById, RespiteNotices.VolunteerGone, respite.Id, cancel);
    }

    /// <summary>The professional decides whether the support request is asked again; a part of a respite that the collaboration would have filled is open again.</summary>
    private async Task OpenAgainAsync(Guid matchId, CancellationToken cancel)
    {
        var request = await db.SupportRequests.SingleOrDefaultAsync(r => r.MatchId == matchId, cancel);
        if (request?.EndCollaboration(matchId) == true)
            foreach (var person in await db.WhoSeesToAsync(request.ClientId, request.ProfessionalId, clock.Today(), cancel))
                await notices.NotifyAsync(person, ClientNotices.RequestToDecide, request.Id, cancel);
        var respite = await db.Respites.SingleOrDefaultAsync(r => r.Blocks.Any(block => block.MatchId == matchId && block.RemovedAt == null), cancel);
        if (respite?.ReopenBlock(matchId, clock.GetUtcNow()) != true) return;
        await TellAsync(respite, RespiteNotices.VolunteerGone, cancel);
        await notices.AskForYesAsync(db, respite, cancel);
    }

    private async Task TellAsync(RespiteRequest respite, NoticeKind kind, CancellationToken cancel)
    {
        foreach (var person in (await db.WhoSeesToAsync(respite.ClientId, respite.ProfessionalId, clock.Today(), cancel)).Prepend(respite.AskedById).Distinct())
            await notices.NotifyAsync(person, kind, respite.Id, cancel);
    }
}
