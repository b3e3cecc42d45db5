using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.ServiceHost;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client took back what was allowed, and is called.</summary>
internal sealed class UrgentRequestWork(MatchingDb db) : IUrgentWork
{
    public NoticeKind Kind => RequestNotices.TalkWithClient;

    public async Task<IReadOnlyCollection<Guid>> SeeToAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Requests.AsNoTracking().SingleOrDefaultAsync(request => request.Id == subjectId, cancel) is { } request ? await db.ResponsibleAsync(request, today, cancel, Kind) : [];
}
