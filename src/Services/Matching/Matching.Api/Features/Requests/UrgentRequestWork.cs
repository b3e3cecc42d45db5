using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.ServiceHost;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client took back what was allowed, and is called.</summary>
/// <param name="db">The requests.</param>
internal sealed class UrgentRequestWork(MatchingDb db) : IUrgentWork
{
    public IReadOnlyList<NoticeKind> Kinds { get; } = [RequestNotices.TalkWithClient];

    public async Task<SeenTo?> FindAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Requests.AsNoTracking().SingleOrDefaultAsync(request => request.Id == subjectId, cancel) is { } request
            ? new(request.TeamId, await db.ResponsibleAsync(request, today, cancel, RequestNotices.TalkWithClient))
            : null;
}
