using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;

namespace Samenspel.Agreements.Data;

/// <summary>Who may be missing behind an agreement, as the database sees it: never less than what <see cref="Presence"/> finds, which has the last word.</summary>
internal sealed class Coverage
{
    public required Agreement Agreement { get; init; }
    public bool ProfessionalLeft { get; init; }
    public bool BackupLeft { get; init; }

    /// <summary>Responsible and backup are away on the same day.</summary>
    public bool BothAway { get; init; }
}

internal static class CoverageQueries
{
    /// <summary>Looks at agreements.</summary>
    /// <param name="db">The database.</param>
    /// <param name="agreements">Which.</param>
    /// <param name="today">Today.</param>
    /// <param name="leftBy">The last day on which somebody may have left.</param>
    /// <param name="awayBy">The last day on which both may be away.</param>
    public static IQueryable<Coverage> CoverageOf(this AgreementsDb db, IQueryable<Agreement> agreements, DateOnly today, DateOnly leftBy, DateOnly awayBy)
    {
        var over = db.Roles.Where(role => role.HasEnded || role.Until < leftBy);
        var held = db.Roles.Where(role => !role.HasEnded && role.From <= today && (role.Until == null || role.Until >= leftBy));
        var away = db.Absences.Where(absence => absence.From <= awayBy && absence.Until >= today);
        return agreements.Select(a => new Coverage
        {
            Agreement = a,
            ProfessionalLeft = over.Any(role => role.PersonId == a.ProfessionalId && role.Role == Role.Professional && role.TeamId == a.TeamId)
                && !held.Any(role => role.PersonId == a.ProfessionalId && role.Role == Role.Professional && role.TeamId == a.TeamId),
            BackupLeft = over.Any(role => role.PersonId == a.BackupId && (role.Role == Role.Professional || role.Role == Role.Coordinator))
                && !held.Any(role => role.PersonId == a.BackupId && (role.Role == Role.Professional || role.Role == Role.Coordinator)),
            BothAway = away.Any(one => one.PersonId == a.ProfessionalId
                && away.Any(other => other.PersonId == a.BackupId && other.From <= one.Until && one.From <= other.Until)),
        });
    }
}
