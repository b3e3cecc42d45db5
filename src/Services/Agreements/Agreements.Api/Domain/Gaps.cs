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

    /// <summary>The backup did not say when to be reached: nobody is there once the professional is away.</summary>
    BackupWithoutHours,
}

/// <summary>Whether somebody stands behind an agreement on a day.</summary>
internal static class Gaps
{
    /// <summary>What is wrong on this day; null when somebody is there.</summary>
    public static GapReason? GapOn(this Presence presence, DateOnly day, Guid professional, Guid? backup, BackupPlace place, Guid? team)
    {
        if (presence.HasResponsibleLeft(day, professional, team)) return GapReason.ProfessionalLeft;
        if (backup is not { } second) return null; // a draft without a backup says so by itself
        if (presence.HasLeftAsBackup(second, place, day)) return GapReason.BackupLeft;
        return presence.IsAway(professional, day) && presence.IsAway(second, day) ? GapReason.BothAbsent : null;
    }

    /// <summary>Whether who is responsible left: the team, or as somebody who stands in for a team that has nobody.</summary>
    public static bool HasResponsibleLeft(this Presence presence, DateOnly day, Guid professional, Guid? team) =>
        team is { } own ? presence.HasLeftTeam(own, professional, day) : presence.HasLeftAsBackup(professional, BackupPlace.Anywhere, day);

    /// <summary>Whether one of the two can be called on this day: he did not leave and is not away.</summary>
    public static bool IsThere(this Presence presence, DateOnly day, Guid person, Guid professional, BackupPlace place, Guid? team) => person == professional
        ? team is { } own ? presence.IsThereForTeam(own, person, day) : presence.IsThereAsBackup(person, BackupPlace.Anywhere, day)
        : presence.IsThereAsBackup(person, place, day);
}
