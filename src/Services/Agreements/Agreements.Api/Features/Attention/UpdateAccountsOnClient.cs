using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Information;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>A client has a sign-in, another one, or no longer: what the client is asked is asked of the sign-in there is now.</summary>
internal sealed class UpdateAccountsOnClient(AgreementsDb db, Notifier notices, AttentionReview attention) : IReactTo<KnownClient>
{
    public async Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel)
    {
        var isNews = false;
        foreach (var agreement in await db.WithPartsAsync(db.Agreements.Where(a => a.ClientId == known.ClientId), cancel))
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
        if (before is { } formerly) await notices.CompleteAsync([InformationNotices.ToApprove], agreement.Id, formerly, cancel);
        if (agreement.ClientAccountId is { } account && agreement.Status != AgreementStatus.Ended
            && await db.ItemsOf(agreement.Id).AnyAsync(item => item.Stream == InformationStream.Client && item.ApprovedAt == null, cancel))
            await notices.NotifyAsync(account, InformationNotices.ToApprove, agreement.Id, cancel);
    }
}
