using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Domain;
using Samenspel.ServiceHost;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>An agreement ended, and both are called; or it asks for attention.</summary>
/// <param name="db">The agreements.</param>
internal sealed class UrgentAgreementWork(AgreementsDb db) : IUrgentWork
{
    public IReadOnlyList<NoticeKind> Kinds { get; } = [AgreementNotices.CallAtOnce, AgreementNotices.CallAfterEnd, .. AttentionNotices.OfResponsible];

    public async Task<SeenTo?> FindAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Agreements.AsNoTracking().SingleOrDefaultAsync(agreement => agreement.Id == subjectId, cancel) is { } agreement
            ? new(agreement.TeamId, [.. (await db.StandInsAsync(agreement, today, cancel)).OfType<Guid>()])
            : null;
}
