using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>As what somebody sees to what cannot wait for who is away or gone.</summary>
public enum Attending
{
    /// <summary>The responsible professional.</summary>
    Professional,

    /// <summary>The backup.</summary>
    Backup,

    /// <summary>The professionals of the team who are there.</summary>
    Team,

    /// <summary>The coordinators of the volunteer's organisation who are there.</summary>
    Coordinator,

    /// <summary>Nobody is there: it stays with the responsible professional.</summary>
    Nobody,
}

/// <summary>Who sees to something on a day.</summary>
/// <param name="As">As what.</param>
/// <param name="People">Who.</param>
public sealed record Attendance(Attending As, IReadOnlyList<Guid> People);

/// <summary>Who stand behind people who work together.</summary>
/// <param name="ProfessionalId">The responsible professional.</param>
/// <param name="BackupId">The backup, when there is one.</param>
/// <param name="TeamId">The neighbourhood team.</param>
/// <param name="OrganisationId">The volunteer's organisation.</param>
public sealed record Behind(Guid ProfessionalId, Guid? BackupId, Guid TeamId, Guid OrganisationId);

/// <summary>Looks who is there, in the database of a service that knows roles and absences.</summary>
public static class AttendanceQueries
{
    /// <summary>The roles and absences of these people that may still count.</summary>
    /// <param name="db">The database.</param>
    /// <param name="people">Whom.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<Presence> PresenceAsync(this DbContext db, IEnumerable<Guid?> people, DateOnly today, CancellationToken cancel)
    {
        Guid[] wanted = [.. people.OfType<Guid>().Distinct()];
        return new Presence(
            await db.Set<KnownRole>().AsNoTracking().Where(role => wanted.Contains(role.PersonId)).ToListAsync(cancel),
            await db.Set<KnownAbsence>().AsNoTracking().Where(absence => wanted.Contains(absence.PersonId) && absence.Until >= today).ToListAsync(cancel));
    }

    /// <summary>Who is there today: the responsible professional, else the backup, else the team, else the coordinators.</summary>
    /// <param name="db">The database.</param>
    /// <param name="behind">Who stand behind it.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="professionalsOnly">Whether it is for professionals only.</param>
    /// <param name="notTo">Somebody who had his turn.</param>
    public static async Task<Attendance> AttendanceAsync(
        this DbContext db, Behind behind, DateOnly today, CancellationToken cancel, bool professionalsOnly = false, Guid? notTo = null)
    {
        var (team, organisation) = (behind.TeamId, behind.OrganisationId);
        var first = await db.PresenceAsync([behind.ProfessionalId, behind.BackupId], today, cancel);
        if (behind.ProfessionalId != notTo && first.IsThereForTeam(team, behind.ProfessionalId, today)) return new Attendance(Attending.Professional, [behind.ProfessionalId]);
        if (behind.BackupId is { } backup && backup != notTo && first.IsThereAsBackup(backup, today) && !(professionalsOnly && first.IsOnlyCoordinator(backup, today)))
            return new Attendance(Attending.Backup, [backup]);

        var held = db.Set<KnownRole>().HoldingOn(today);
        var colleagues = await PresentAsync(held.Where(role => role.Role == Role.Professional && role.TeamId == team));
        if (colleagues.Count > 0) return new Attendance(Attending.Team, colleagues);
        var coordinators = professionalsOnly ? [] : await PresentAsync(held.Where(role => role.Role == Role.Coordinator && role.OrganisationId == organisation));
        return coordinators.Count > 0 ? new Attendance(Attending.Coordinator, coordinators) : new Attendance(Attending.Nobody, [behind.ProfessionalId]);

        Task<List<Guid>> PresentAsync(IQueryable<KnownRole> roles) => roles
            .Where(role => role.PersonId != notTo && !db.Set<KnownAbsence>().Any(absence =>
                absence.PersonId == role.PersonId && !absence.HasEnded && absence.From <= today && absence.Until >= today))
            .Select(role => role.PersonId).Distinct().ToListAsync(cancel);
    }
}
