using Samenspel.Identity.Data;
using Samenspel.Messaging;
using Samenspel.Notices.Contracts;

namespace Samenspel.Identity.Features.Mail;

/// <summary>What waited for a person no longer does; that may be heard first.</summary>
internal sealed class OnNoticeDone(IdentityDb db) : IHandle<NoticeDone>
{
    public async Task HandleAsync(NoticeDone happened, CancellationToken cancel) =>
        (await db.GetOrAddAsync(happened.NoticeId, cancel)).Settle(happened.OccurredAt);
}
