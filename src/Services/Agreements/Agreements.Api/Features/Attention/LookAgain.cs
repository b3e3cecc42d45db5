using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Reminders;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Somebody has a role, or no longer, or is away or back: agreements that he stands behind, or stood behind, are looked at once more.</summary>
internal sealed class LookAgainAtPerson(AgreementAttentionJob attention) : IReactTo<KnownRole>, IReactTo<KnownAbsence>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);

    public Task ReactAsync(KnownAbsence known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);
}

/// <summary>
/// A client allows something, or no longer; has a sign-in, or no longer; somebody cares for the client, or no longer does, and is or
/// is not asked.
/// </summary>
internal sealed class LookAgainAtClient(AgreementsDb db, Notifier notices, AgreementAttentionJob attention) : IReactTo<KnownConsent>, IReactTo<KnownCaregiver>, IReactTo<KnownClient>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        var isNews = false;
        foreach (var agreement in await db.Agreements.Where(a => a.ClientId == known.ClientId).ToListAsync(cancel))
        {
            var before = agreement.ClientAccountId;
            if (!agreement.SetClientAccount(known.AccountId)) continue;
            isNews = true;
            if (before is { } formerly) await notices.CompleteAsync(AgreementNotices.ToAnswer, agreement.Id, formerly, cancel);
            await AskToApproveAsync(agreement, before, cancel);
        }
        if (isNews) await attention.CheckClientAsync(known.ClientId, cancel);
    }

    /// <summary>What the professional would have written down for the client, the client is asked from now on.</summary>
    private async Task AskToApproveAsync(Agreement agreement, Guid? before, CancellationToken cancel)
    {
        if (before is { } formerly) await notices.CompleteAsync([CollaborationNotices.ToApprove], agreement.Id, formerly, cancel);
        if (agreement.ClientAccountId is { } account && agreement.Status != AgreementStatus.Ended
            && await db.ItemsOf(agreement.Id).AnyAsync(item => item.Stream == InformationStream.Client && item.ApprovedAt == null, cancel))
            await notices.NotifyAsync(account, CollaborationNotices.ToApprove, agreement.Id, cancel);
    }

    public Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckClientAsync(known.ClientId, cancel);

    public Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckClientAsync(known.ClientId, cancel);
}
