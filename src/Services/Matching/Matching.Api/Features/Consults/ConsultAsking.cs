using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Consults;

/// <summary>Tells who can look along that a professional asks so, or no longer does.</summary>
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

    /// <summary>Ends it: nobody looks along any more, and who would is told, and who asked.</summary>
    /// <param name="notices">Tells.</param>
    /// <param name="db">Who they are.</param>
    /// <param name="consult">The consult.</param>
    /// <param name="kind">What they are told.</param>
    /// <param name="by">Who did it, who need not be told; null when none of them did.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops the look for who must know.</param>
    /// <returns>Why it cannot end; null when it did.</returns>
    public static async Task<Error?> WithdrawAsync(
        this Notifier notices, MatchingDb db, AmbassadorConsult consult, NoticeKind kind, Guid? by, DateOnly today, CancellationToken cancel)
    {
        var (wasWith, isNews) = (consult.IsWithAmbassador, consult.Status != ConsultStatus.Withdrawn);
        if (consult.Withdraw() is { } error) return error;
        if (!isNews) return null;
        await notices.CompleteAsync([.. ConsultNotices.Waiting, ConsultNotices.ProfessionalLeft], consult.Id, personId: null, cancel);
        IReadOnlyList<Guid> ambassadors = consult.AmbassadorId is not null ? await db.AnsweringAsync(consult, today, cancel) : wasWith ? await db.AmbassadorsOfAsync(consult.TeamId, today, cancel) : [];
        foreach (var person in ambassadors.Concat(await db.ResponsibleAsync(consult, today, cancel)).Distinct().Where(person => person != by))
            await notices.NotifyAsync(person, kind, consult.Id, cancel);
        return null;
    }
}
