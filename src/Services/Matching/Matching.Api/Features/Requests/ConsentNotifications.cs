using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Matches;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Requests;

/// <summary>What becomes of matches and consults when a client takes a consent back or gives it again, and who is told; saved by whoever says so.</summary>
internal sealed class ConsentNotifications(MatchingDb db, MatchNotifications news, Notifier notices, TimeProvider clock)
{
    /// <summary>Nobody is looked for any more: what is on its way ends, and the professional talks with the client.</summary>
    public Task WithdrawMatchesAsync(MatchRequest request, CancellationToken cancel) => ChangeAsync(request, request.WithdrawOpenMatches, cancel);

    /// <summary>The volunteer gets no contact data any more: what is on its way waits, and the professional talks with the client.</summary>
    public Task HoldMatchesAsync(MatchRequest request, CancellationToken cancel) => ChangeAsync(request, () => request.Hold(clock.GetUtcNow()), cancel);

    /// <summary>The client allows it again: what waited goes on.</summary>
    public async Task ResumeMatchesAsync(MatchRequest request, CancellationToken cancel)
    {
        var before = MatchNotifications.Of(request);
        request.Resume();
        await news.TellAsync(request, before, by: null, cancel);
        await notices.CompleteAsync([RequestNotices.TalkWithClient], request.Id, personId: null, cancel);
    }

    /// <summary>The client no longer allows that somebody looks along: who would is told, and who asked.</summary>
    public Task WithdrawConsultAsync(AmbassadorConsult consult, CancellationToken cancel) =>
        notices.WithdrawAsync(db, consult, ConsultNotices.Withdrawn, by: null, clock.Today(), cancel);

    private async Task ChangeAsync(MatchRequest request, Action change, CancellationToken cancel)
    {
        var (before, isNews) = (MatchNotifications.Of(request), request.Matches.Any(match => match is { IsOpen: true, OnHoldSince: null }));
        change();
        await news.TellAsync(request, before, by: null, cancel);
        if (!isNews) return;
        foreach (var person in await db.ResponsibleAsync(request, clock.Today(), cancel, RequestNotices.TalkWithClient)) await notices.NotifyAsync(person, RequestNotices.TalkWithClient, request.Id, cancel);
    }
}
