using Samenspel.Identity.Data;
using Samenspel.Messaging;
using Samenspel.Notices.Contracts;

namespace Samenspel.Identity.Features.Mail;

/// <summary>Something waits for a person.</summary>
internal sealed class OnNoticeAdded(IdentityDb db) : IHandle<NoticeAdded>
{
    public async Task HandleAsync(NoticeAdded happened, CancellationToken cancel) =>
        (await db.GetOrAddAsync(happened.NoticeId, cancel)).Add(happened.PersonId, happened.IsUrgent, happened.OccurredAt);
}
