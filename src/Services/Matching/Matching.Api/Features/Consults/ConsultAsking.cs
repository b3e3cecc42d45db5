using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Consults;

/// <summary>Tells who can look along that a professional asks so.</summary>
internal static class ConsultAsking
{
    /// <summary>Asks who took it up before, else every ambassador placed in the team. Says whether there is anybody.</summary>
    public static async Task<bool> TellAskedAsync(this Notifier notices, MatchingDb db, AmbassadorConsult consult, DateOnly today, CancellationToken cancel)
    {
        var placed = await db.AmbassadorsOfAsync(consult.TeamId, today, cancel);
        foreach (var ambassador in placed.Where(one => !placed.Contains(consult.AmbassadorId ?? Guid.Empty) || one == consult.AmbassadorId))
            await notices.NotifyAsync(ambassador, ConsultNotices.Asked, consult.Id, cancel);
        return placed.Count > 0;
    }
}
