using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.ServiceHost;

namespace Samenspel.Matching.Features.Matches;

/// <summary>Somebody would turn up at another moment, or not at all.</summary>
/// <param name="db">The matches.</param>
/// <param name="kind">What.</param>
internal sealed class UrgentMatchWork(MatchingDb db, NoticeKind kind) : IUrgentWork
{
    /// <summary>What the professional hears of a match at once.</summary>
    public static readonly NoticeKind[] Kinds = [MatchNotices.IntroductionMoved, MatchNotices.Withdrawn];

    public NoticeKind Kind => kind;

    public async Task<IReadOnlyCollection<Guid>> SeeToAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Requests.AsNoTracking().SingleOrDefaultAsync(request => request.Matches.Any(match => match.Id == subjectId), cancel) is { } request
            ? await db.ResponsibleAsync(request, today, cancel, kind)
            : [];
}
