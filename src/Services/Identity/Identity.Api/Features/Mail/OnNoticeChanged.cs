using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Messaging;
using Samenspel.Notices.Contracts;

namespace Samenspel.Identity.Features.Mail;

/// <summary>Something waits for a person, or no longer does.</summary>
internal sealed class OnNoticeChanged(IdentityDb db) : IHandle<NoticeAdded>, IHandle<NoticeDone>
{
    public async Task HandleAsync(NoticeAdded happened, CancellationToken cancel) =>
        (await GetOrAddAsync(happened.NoticeId, cancel)).Add(happened.PersonId, happened.IsUrgent, happened.OccurredAt);

    public async Task HandleAsync(NoticeDone happened, CancellationToken cancel) =>
        (await GetOrAddAsync(happened.NoticeId, cancel)).Settle(happened.OccurredAt);

    private async Task<WaitingNotice> GetOrAddAsync(Guid noticeId, CancellationToken cancel) =>
        await db.WaitingNotices.FindAsync([noticeId], cancel) ?? db.Add(WaitingNotice.Of(noticeId)).Entity;
}
