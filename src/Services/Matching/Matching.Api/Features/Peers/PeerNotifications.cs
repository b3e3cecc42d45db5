
using Samenspel.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Peers;

/// <summary>Tells everybody who was asked the same, also who made it so: what is told says nothing about whose answer it was.</summary>
internal static class PeerNotifications
{
    public static async Task TellAllAsync(this Notifier notices, PeerProposal proposal, NoticeKind kind, CancellationToken cancel)
    {
        foreach (var person in proposal.People.Select(one => one.AccountId).Distinct())
            await notices.NotifyAsync(person, kind, proposal.Id, cancel);
    }

    /// <summary>The first meeting has another moment or place: everybody who would turn up is told at once, each time anew.</summary>
    public static async Task TellMovedAsync(this Notifier notices, PeerProposal proposal, CancellationToken cancel)
    {
        await notices.CompleteAsync([PeerNotices.Planned, PeerNotices.Moved], proposal.Id, personId: null, cancel);
        await notices.TellAllAsync(proposal, PeerNotices.Moved, cancel);
    }

    /// <summary>Tells what it became by an answer, when it became something else.</summary>
    public static async Task TellChangeAsync(this Notifier notices, PeerProposal proposal, PeerStatus before, CancellationToken cancel)
    {
        if (proposal.Status == before) return;
        await notices.CompleteAsync(PeerNotices.Waiting, proposal.Id, personId: null, cancel);
        var kind = proposal.Status switch
        {
            PeerStatus.Agreed => PeerNotices.Agreed,
            PeerStatus.Planned => PeerNotices.Planned,
            PeerStatus.Confirmed => PeerNotices.Confirmed,
            PeerStatus.Ended => PeerNotices.Ended,
            _ => null,
        };
        if (kind is not null) await notices.TellAllAsync(proposal, kind, cancel);
    }
}
