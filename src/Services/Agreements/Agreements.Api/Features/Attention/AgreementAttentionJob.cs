using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Looks whether somebody stands behind agreements, and tells those who remain when not. The caller saves, but for the look at all.</summary>
internal sealed class AgreementAttentionJob(AgreementsDb db, Notifier notices, TimeProvider clock)
{
    /// <summary>How many days ahead a gap is told, so that there is time to arrange somebody.</summary>
    public const int DaysAhead = 14;

    private const int BatchSize = 100;

    /// <summary>Looks at the live agreements that a person is responsible or backup for.</summary>
    public async Task CheckPersonAsync(Guid personId, CancellationToken cancel) =>
        await CheckAsync(await db.WithPartsAsync(Live.Where(a => a.ProfessionalId == personId || a.BackupId == personId), cancel), cancel);

    /// <summary>Looks at the agreements for which time alone changed something: a role ran out, an absence comes near or is over.</summary>
    public async Task CheckAllAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var changed = db.CoverageOf(Live, today, leftBy: today, awayBy: today.AddDays(DaysAhead))
            .Where(now => now.Agreement.Attention == null ? now.ProfessionalLeft || now.BackupLeft || now.BothAway
                : now.Agreement.Attention == GapReason.ProfessionalLeft ? !now.ProfessionalLeft
                : now.Agreement.Attention == GapReason.BackupLeft ? now.ProfessionalLeft || !now.BackupLeft
                : now.ProfessionalLeft || now.BackupLeft || !now.BothAway)
            .Select(now => now.Agreement.Id);
        Guid[] batch;
        var last = Guid.Empty;
        do
        {
            batch = await changed.Where(id => id.CompareTo(last) > 0).Order().Take(BatchSize).ToArrayAsync(cancel);
            await CheckAsync(await db.WithPartsAsync(db.Agreements.Where(a => batch.Contains(a.Id)), cancel), cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            last = batch.LastOrDefault();
        }
        while (batch.Length == BatchSize);
    }

    /// <summary>Looks at these.</summary>
    public async Task CheckAsync(IReadOnlyList<Agreement> agreements, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var presence = await db.PresenceAsync(agreements.SelectMany(a => new[] { a.ProfessionalId, a.BackupId }), now.DutchDay(), cancel);
        foreach (var agreement in agreements)
            if (agreement.CheckCoverage(presence, DaysAhead, now) is { } gap) await NotifyAsync(agreement, gap, now.DutchDay(), cancel);
    }

    private IQueryable<Agreement> Live => db.Agreements.Where(a => a.EndedAt == null);

    private async Task NotifyAsync(Agreement agreement, GapReason gap, DateOnly today, CancellationToken cancel)
    {
        var team = agreement.TeamId;
        var colleagues = gap == GapReason.BackupLeft ? [] : await db.Roles.HoldingOn(today)
            .Where(role => role.TeamId == team && role.Role == Role.Professional)
            .Select(role => role.PersonId).ToListAsync(cancel);
        var (kind, gone) = gap switch
        {
            GapReason.ProfessionalLeft => (AgreementNotices.ProfessionalLeft, (Guid?)agreement.ProfessionalId),
            GapReason.BackupLeft => (AgreementNotices.BackupLeft, agreement.BackupId),
            _ => (AgreementNotices.BothAbsent, null),
        };
        var remain = colleagues.Append(agreement.ProfessionalId).Append(agreement.VolunteerAccountId)
            .Concat(agreement.BackupId is { } backup ? [backup] : Array.Empty<Guid>());
        foreach (var person in remain.Where(person => person != gone).Distinct())
            await notices.NotifyAsync(person, kind, agreement.Id, cancel);
    }
}
