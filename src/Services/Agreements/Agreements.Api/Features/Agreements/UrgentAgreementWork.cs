using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Domain;
using Samenspel.ServiceHost;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>An agreement ended over a boundary, and both are called.</summary>
internal sealed class UrgentAgreementWork(AgreementsDb db) : IUrgentWork
{
    public NoticeKind Kind => AgreementNotices.CallAtOnce;

    public async Task<IReadOnlyCollection<Guid>> SeeToAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Agreements.AsNoTracking().SingleOrDefaultAsync(agreement => agreement.Id == subjectId, cancel) is { } agreement
            ? [.. (await db.StandInsAsync(agreement, today, cancel)).OfType<Guid>()]
            : [];
}
