using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.ServiceHost;

namespace Samenspel.Matching.Features.Matches;

/// <summary>Somebody would turn up at another moment, or not at all.</summary>
/// <param name="db">The matches.</param>
internal sealed class UrgentMatchWork(MatchingDb db) : IUrgentWork
{
    public IReadOnlyList<NoticeKind> Kinds { get; } = [MatchNotices.IntroductionMoved, MatchNotices.Withdrawn];

    public async Task<SeenTo?> FindAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Requests.AsNoTracking().SingleOrDefaultAsync(request => request.Matches.Any(match => match.Id == subjectId), cancel) is { } request
            ? new(request.TeamId, await db.ResponsibleAsync(request, today, cancel, MatchNotices.Withdrawn))
            : null;
}
