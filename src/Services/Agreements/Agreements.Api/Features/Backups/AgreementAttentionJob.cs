using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Looks whether somebody stands behind agreements, and tells those who remain when not. The caller saves, but for the look at all.</summary>
internal sealed class AgreementAttentionJob(AgreementsDb db, Notifier notices, TimeProvider clock)
{
    /// <summary>How many days ahead a gap is told, so that there is time to arrange somebody.</summary>
    public const int DaysAhead = 14;

    /// <summary>Looks at the live agreements that a person is responsible or backup for.</summary>
    public async Task CheckPersonAsync(Guid personId, CancellationToken cancel) =>
        await CheckAsync(await db.WholeAsync(Live.Where(a => a.ProfessionalId == personId || a.BackupId == personId), cancel), cancel);

    /// <summary>Looks at all agreements for which time alone may have changed something: a role ran out, an absence comes near or is over.</summary>
    public async Task CheckAllAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var (yesterday, horizon) = (today.AddDays(-1), today.AddDays(DaysAhead));
        var worth = Live.Where(a => a.Attention != null
            || db.Roles.Any(role => (role.PersonId == a.ProfessionalId || role.PersonId == a.BackupId) && (role.HasEnded || role.Until <= yesterday))
            || db.Absences.Any(absence => absence.PersonId == a.ProfessionalId && absence.From <= horizon && absence.Until >= today));
        await CheckAsync(await db.WholeAsync(worth, cancel), cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Looks at these.</summary>
    public async Task CheckAsync(IReadOnlyList<Agreement> agreements, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var presence = await db.PresenceAsync(agreements.SelectMany(a => new[] { a.ProfessionalId, a.BackupId }), now.DutchDay(), cancel);
        foreach (var agreement in agreements)
            if (agreement.CheckStanding(presence, DaysAhead, now) is { } gap) await NotifyAsync(agreement, gap, now.DutchDay(), cancel);
    }

    private IQueryable<Agreement> Live => db.Agreements.Where(a => a.Status != AgreementStatus.Ended);

    private async Task NotifyAsync(Agreement agreement, GapReason gap, DateOnly today, CancellationToken cancel)
    {
        var team = agreement.TeamId;
        var colleagues = gap == GapReason.BackupLeft ? [] : await db.Roles
            .Where(role => role.TeamId == team && role.Role == Role.Professional && !role.HasEnded && role.From <= today && (role.Until == null || role.Until >= today))
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
