using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>Who is there on a day, by the roles and absences that a service knows of. Of whom nothing is known, nothing bad is assumed.</summary>
/// <param name="roles">Roles of these people; over or not.</param>
/// <param name="absences">Absences of these people.</param>
public sealed class Presence(IEnumerable<KnownRole> roles, IEnumerable<KnownAbsence> absences)
{
    private readonly ILookup<Guid, KnownRole> roles = roles.ToLookup(role => role.PersonId);
    private readonly ILookup<Guid, KnownAbsence> absences = absences.ToLookup(absence => absence.PersonId);

    /// <summary>Whether somebody is a professional of the team on this day.</summary>
    public bool IsProfessionalOf(Guid team, Guid person, DateOnly day) => AsProfessional(person, team).Any(role => role.HoldsOn(day));

    /// <summary>Whether somebody coordinates the organisation on this day.</summary>
    public bool IsCoordinatorOf(Guid organisation, Guid person, DateOnly day) =>
        roles[person].Any(role => role.Role == Role.Coordinator && role.OrganisationId == organisation && role.HoldsOn(day));

    /// <summary>Whether somebody is a professional or a coordinator on this day, so that he can be a backup.</summary>
    public bool CanBackUp(Guid person, DateOnly day) => AsBackup(person, BackupPlace.Anywhere).Any(role => role.HoldsOn(day));

    /// <summary>Where somebody is a professional and a coordinator on this day, by which he is named as a backup: this team and organisation before others.</summary>
    public BackupPlace BackupPlaceOf(Guid person, Guid team, Guid organisation, DateOnly day)
    {
        var held = roles[person].Where(role => role.HoldsOn(day)).ToArray();
        return new(
            held.Where(role => role.Role == Role.Professional).OrderBy(role => role.TeamId != team).ThenBy(role => role.From).Select(role => role.TeamId).FirstOrDefault(),
            held.Where(role => role.Role == Role.Coordinator).OrderBy(role => role.OrganisationId != organisation).ThenBy(role => role.From).Select(role => role.OrganisationId).FirstOrDefault());
    }

    /// <summary>Whether somebody was a professional of the team and is no longer: ended, blocked, moved or run out.</summary>
    public bool HasLeftTeam(Guid team, Guid person, DateOnly day) => HasLeft(AsProfessional(person, team), day);

    /// <summary>Whether somebody was a professional of the team, or of any, and is no longer: what he was asked as one waits with nobody.</summary>
    public bool HasLeftAsProfessional(Guid team, Guid person, DateOnly day) => HasLeftTeam(team, person, day) || HasLost(Role.Professional, person, day);

    /// <summary>Whether somebody could be a backup and no longer can: ended, blocked, moved or run out.</summary>
    public bool HasLeftAsBackup(Guid person, BackupPlace place, DateOnly day) => HasLeft(AsBackup(person, place), day);

    /// <summary>Whether somebody had this role and has it no longer: ended, blocked or run out.</summary>
    /// <param name="role">Client, caregiver or volunteer.</param>
    /// <param name="person">The sign-in.</param>
    /// <param name="day">When.</param>
    /// <param name="organisation">Of which organisation, for a volunteer; null for whichever.</param>
    public bool HasLost(Role role, Guid? person, DateOnly day, Guid? organisation = null) =>
        person is { } known && HasLeft(roles[known].Where(held => held.Role == role && (organisation is null || held.OrganisationId == organisation)), day);

    /// <summary>Whether somebody is away on this day.</summary>
    public bool IsAway(Guid person, DateOnly day) => absences[person].Any(absence => absence.Covers(day));

    /// <summary>Whether a professional of the team can be called on this day: he did not leave and is not away.</summary>
    public bool IsThereForTeam(Guid team, Guid person, DateOnly day) => !IsAway(person, day) && !HasLeftTeam(team, person, day);

    /// <summary>Whether a backup can be called on this day.</summary>
    public bool IsThereAsBackup(Guid person, BackupPlace place, DateOnly day) => !IsAway(person, day) && !HasLeftAsBackup(person, place, day);

    /// <summary>Whether somebody is a coordinator and nothing more, as far as is known.</summary>
    public bool IsOnlyCoordinator(Guid person, DateOnly day) =>
        AsBackup(person, BackupPlace.Anywhere).Any() && !AsBackup(person, BackupPlace.Anywhere).Any(role => role.Role == Role.Professional && role.HoldsOn(day));

    private IEnumerable<KnownRole> AsProfessional(Guid person, Guid team) => roles[person].Where(role => role.Role == Role.Professional && role.TeamId == team);

    private IEnumerable<KnownRole> AsBackup(Guid person, BackupPlace place) => roles[person].Where(place.Fits);

    private static bool HasLeft(IEnumerable<KnownRole> held, DateOnly day)
    {
        var known = held.ToArray();
        return known.Any(role => role.IsOverOn(day)) && !known.Any(role => role.HoldsOn(day));
    }
}
