using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;

namespace Samenspel.Agreements.Data;

/// <summary>What may be wrong with an agreement, as the database sees it: never less than what is found when it is looked at as a whole, which has the last word.</summary>
internal sealed class Coverage
{
    public required Agreement Agreement { get; init; }
    public bool ProfessionalLeft { get; init; }
    public bool BackupLeft { get; init; }

    /// <summary>Responsible and backup are away on the same day.</summary>
    public bool BothAway { get; init; }

    public bool ProfessionalAway { get; init; }
    public bool VolunteerLeft { get; init; }
    public bool VolunteerPaused { get; init; }
    public bool CertificateMissing { get; init; }
    public bool ContactWithdrawn { get; init; }
    public bool MatchingWithdrawn { get; init; }
}

internal static class CoverageQueries
{
    private static readonly string[] CertificateActivities = [.. SupportActivity.All.Where(activity => activity.NeedsConductCertificate).Select(activity => activity.Code)];

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
        var away = db.Absences.Where(absence => !absence.HasEnded && absence.From <= awayBy && absence.Until >= today);
        var withdrawn = db.Consents.Where(consent => !consent.IsGranted || (consent.ScopeCode == ConsentScope.VolunteerContact && consent.Until < today));
        return agreements.Select(a => new Coverage
        {
            Agreement = a,
            ProfessionalLeft = over.Any(role => role.PersonId == a.ProfessionalId && role.Role == Role.Professional && role.TeamId == a.TeamId)
                && !held.Any(role => role.PersonId == a.ProfessionalId && role.Role == Role.Professional && role.TeamId == a.TeamId),
            BackupLeft = over.Any(role => role.PersonId == a.BackupId && (role.Role == Role.Professional || role.Role == Role.Coordinator))
                && !held.Any(role => role.PersonId == a.BackupId && (role.Role == Role.Professional || role.Role == Role.Coordinator)),
            BothAway = away.Any(one => one.PersonId == a.ProfessionalId
                && away.Any(other => other.PersonId == a.BackupId && other.From <= one.Until && one.From <= other.Until)),
            ProfessionalAway = away.Any(one => one.PersonId == a.ProfessionalId && one.From <= today),
            VolunteerLeft = db.Volunteers.Any(volunteer => volunteer.VolunteerId == a.VolunteerId && volunteer.HasLeft),
            VolunteerPaused = db.Volunteers.Any(volunteer => volunteer.VolunteerId == a.VolunteerId && volunteer.IsPaused),
            CertificateMissing = CertificateActivities.Contains(a.ActivityCode) && db.Volunteers.Any(volunteer =>
                volunteer.VolunteerId == a.VolunteerId && volunteer.IsCertificateKnown && (volunteer.CertificateUntil == null || volunteer.CertificateUntil < today)),
            ContactWithdrawn = withdrawn.Any(consent => consent.ClientId == a.ClientId && consent.ScopeCode == ConsentScope.VolunteerContact),
            MatchingWithdrawn = withdrawn.Any(consent => consent.ClientId == a.ClientId && consent.ScopeCode == ConsentScope.Matching),
        });
    }

    /// <summary>Those for which something began or ended that they do not know of. At most one of the gaps counts, and only then that the professional is away.</summary>
    public static IQueryable<Guid> WithNews(this IQueryable<Coverage> coverage) => coverage
        .Where(now => now.Agreement.ReasonBits !=
            (now.ProfessionalLeft ? 1 << (int)AttentionReason.ProfessionalLeft
                : now.BackupLeft ? 1 << (int)AttentionReason.BackupLeft
                : now.BothAway ? 1 << (int)AttentionReason.BothAbsent
                : now.ProfessionalAway ? 1 << (int)AttentionReason.ProfessionalAbsent : 0)
            + (now.VolunteerLeft ? 1 << (int)AttentionReason.VolunteerLeft : 0)
            + (now.ContactWithdrawn ? 1 << (int)AttentionReason.ContactWithdrawn : 0)
            + (now.MatchingWithdrawn ? 1 << (int)AttentionReason.MatchingWithdrawn : 0)
            + (now.CertificateMissing ? 1 << (int)AttentionReason.CertificateMissing : 0)
            + (now.VolunteerPaused ? 1 << (int)AttentionReason.VolunteerPaused : 0))
        .Select(now => now.Agreement.Id);
}
