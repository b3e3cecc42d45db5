using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>As what somebody sees to what cannot wait for who is away or gone.</summary>
public enum AttendanceKind
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
public sealed record Attendance(AttendanceKind As, IReadOnlyList<Guid> People);

/// <summary>Who stand behind people who work together.</summary>
/// <param name="ProfessionalId">The responsible professional.</param>
/// <param name="BackupId">The backup, when there is one.</param>
/// <param name="TeamId">The neighbourhood team.</param>
/// <param name="OrganisationId">The volunteer's organisation.</param>
public sealed record ResponsiblePeople(Guid ProfessionalId, Guid? BackupId, Guid TeamId, Guid OrganisationId)
{
    /// <summary>The sign-ins of the people it is about: nobody sees to what is said of himself.</summary>
    public IReadOnlyCollection<Guid> Parties { get; init; } = [];

    /// <summary>By which role the backup is that.</summary>
    public BackupPlace BackupPlace { get; init; } = BackupPlace.Anywhere;

    /// <summary>Whether the responsible professional is of no team of it: the team has nobody, and somebody stands in as a professional or coordinator of elsewhere.</summary>
    public bool StandsInForTeam { get; init; }
}

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

    /// <summary>
    /// Who is there today: the responsible professional, else the backup, else the team, else the coordinators. When nobody is there it
    /// stays with the responsible professional; with the backup when it is not for that one, because it is about him or for professionals only.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="behind">Who stand behind it.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="professionalsOnly">Whether it is for professionals only.</param>
    /// <param name="notTo">Somebody who had his turn.</param>
    public static async Task<Attendance> AttendanceAsync(
        this DbContext db, ResponsiblePeople behind, DateOnly today, CancellationToken cancel, bool professionalsOnly = false, Guid? notTo = null)
    {
        var (team, organisation) = (behind.TeamId, behind.OrganisationId);
        Guid[] not = [.. behind.Parties, .. notTo is { } one ? [one] : Array.Empty<Guid>()];
        var first = await db.PresenceAsync([behind.ProfessionalId, behind.BackupId], today, cancel);
        var isThere = behind.StandsInForTeam
            ? first.IsThereAsBackup(behind.ProfessionalId, BackupPlace.Anywhere, today) && !(professionalsOnly && first.IsOnlyCoordinator(behind.ProfessionalId, today))
            : first.IsThereForTeam(team, behind.ProfessionalId, today);
        if (isThere && !not.Contains(behind.ProfessionalId)) return new Attendance(AttendanceKind.Professional, [behind.ProfessionalId]);
        if (behind.BackupId is { } backup && !not.Contains(backup) && first.IsThereAsBackup(backup, behind.BackupPlace, today) && !(professionalsOnly && first.IsOnlyCoordinator(backup, today)))
            return new Attendance(AttendanceKind.Backup, [backup]);

        var held = db.Set<KnownRole>().HoldingOn(today);
        var colleagues = await PresentAsync(held.Where(role => role.Role == Role.Professional && role.TeamId == team));
        if (colleagues.Count > 0) return new Attendance(AttendanceKind.Team, colleagues);
        var coordinators = professionalsOnly ? [] : await PresentAsync(held.Where(role => role.Role == Role.Coordinator && role.OrganisationId == organisation));
        if (coordinators.Count > 0) return new Attendance(AttendanceKind.Coordinator, coordinators);
        return behind.BackupId is { } left && !IsFor(behind.ProfessionalId) && IsFor(left) ? new Attendance(AttendanceKind.Backup, [left]) : new Attendance(AttendanceKind.Nobody, [behind.ProfessionalId]);

        bool IsFor(Guid person) => !behind.Parties.Contains(person) && !(professionalsOnly && first.IsOnlyCoordinator(person, today));

        Task<List<Guid>> PresentAsync(IQueryable<KnownRole> roles) => roles
            .Where(role => !not.Contains(role.PersonId) && !db.Set<KnownAbsence>().Any(absence =>
                absence.PersonId == role.PersonId && !absence.HasEnded && absence.From <= today && absence.Until >= today))
            .Select(role => role.PersonId).Distinct().ToListAsync(cancel);
    }

    /// <summary>
    /// Who sees to what a professional of a team is asked and that cannot wait: the professional, and when he is away whoever of the team
    /// is there besides. When he left the team it is the team's; and when nobody is there at all, everybody of it is told.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="professional">Who is asked.</param>
    /// <param name="team">The team.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<IReadOnlyList<Guid>> SeeToAsync(this DbContext db, Guid professional, Guid team, DateOnly today, CancellationToken cancel)
    {
        var found = await db.AttendanceAsync(new ResponsiblePeople(professional, BackupId: null, team, OrganisationId: Guid.Empty), today, cancel, professionalsOnly: true);
        if (found.As == AttendanceKind.Professional) return [professional];
        var people = found.As == AttendanceKind.Team
            ? found.People
            : await db.Set<KnownRole>().HoldingOn(today).Where(role => role.Role == Role.Professional && role.TeamId == team).Select(role => role.PersonId).Distinct().ToListAsync(cancel);
        var hasLeft = (await db.PresenceAsync([professional], today, cancel)).HasLeftTeam(team, professional, today);
        return [.. hasLeft ? people : people.Prepend(professional).Distinct()];
    }

    /// <summary>Whether somebody is known to have had this role, and has it no longer.</summary>
    /// <param name="db">The database.</param>
    /// <param name="role">Client or caregiver.</param>
    /// <param name="person">The sign-in, when there is one.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<bool> HasLostAsync(this DbContext db, Role role, Guid? person, DateOnly today, CancellationToken cancel) =>
        person is { } known && await db.Set<KnownRole>().OverOn(role, today).AnyAsync(one => one.PersonId == known, cancel);
}
