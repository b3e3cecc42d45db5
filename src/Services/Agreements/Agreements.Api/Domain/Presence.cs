using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Domain;

/// <summary>Why nobody stands behind an agreement.</summary>
public enum GapReason
{
    /// <summary>The responsible professional no longer is one in this team.</summary>
    ProfessionalLeft,

    /// <summary>The backup is no longer a professional or a coordinator.</summary>
    BackupLeft,

    /// <summary>Both are away.</summary>
    BothAbsent,

    /// <summary>Neither said when to be reached.</summary>
    NoHours,
}

/// <summary>Who is there on a day, by the roles and absences this service knows of.</summary>
internal sealed class Presence(IEnumerable<KnownRole> roles, IEnumerable<Absence> absences)
{
    private readonly ILookup<Guid, KnownRole> roles = roles.ToLookup(role => role.PersonId);
    private readonly ILookup<Guid, Absence> absences = absences.ToLookup(absence => absence.PersonId);

    /// <summary>Whether somebody is a professional of the team on this day.</summary>
    public bool IsProfessionalOf(Guid team, Guid person, DateOnly day) => AsProfessional(person, team).Any(role => role.HoldsOn(day));

    /// <summary>Whether somebody is a professional or a coordinator on this day, so that he can be a backup.</summary>
    public bool CanBackUp(Guid person, DateOnly day) => AsBackup(person).Any(role => role.HoldsOn(day));

    /// <summary>What is wrong on this day; null when somebody is there. Of whom nothing is known, nothing bad is assumed.</summary>
    public GapReason? GapOn(DateOnly day, Guid professional, Guid? backup, Guid team)
    {
        if (HasLeft(AsProfessional(professional, team), day)) return GapReason.ProfessionalLeft;
        if (backup is not { } second) return null; // a draft without a backup says so by itself
        if (HasLeft(AsBackup(second), day)) return GapReason.BackupLeft;
        return IsAway(professional, day) && IsAway(second, day) ? GapReason.BothAbsent : null;
    }

    /// <summary>Whether somebody can be called on this day: he did not leave and is not away.</summary>
    public bool IsThere(DateOnly day, Guid person, Guid professional, Guid team) =>
        !IsAway(person, day) && !HasLeft(person == professional ? AsProfessional(person, team) : AsBackup(person), day);

    public bool IsAway(Guid person, DateOnly day) => absences[person].Any(absence => absence.Covers(day));

    private IEnumerable<KnownRole> AsProfessional(Guid person, Guid team) => roles[person].Where(role => role.Role == Role.Professional && role.TeamId == team);

    private IEnumerable<KnownRole> AsBackup(Guid person) => roles[person].Where(role => role.Role is Role.Professional or Role.Coordinator);

    private static bool HasLeft(IEnumerable<KnownRole> held, DateOnly day)
    {
        var known = held.ToArray();
        return known.Any(role => role.IsOverOn(day)) && !known.Any(role => role.HoldsOn(day));
    }
}
