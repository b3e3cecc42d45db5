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
    public bool ResponsibleIsParty { get; init; }
    public bool VolunteerRoleEnded { get; init; }

    /// <summary>The client, or somebody who cares for the client, lost the role.</summary>
    public bool SignInEnded { get; init; }

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
            // Who stands in for a team that has nobody is a professional or a coordinator, of whatever team or organisation.
            ProfessionalLeft = over.Any(role => role.PersonId == a.ProfessionalId && ((role.Role == Role.Professional && (a.StandsInForTeam || role.TeamId == a.TeamId)) || (a.StandsInForTeam && role.Role == Role.Coordinator)))
                && !held.Any(role => role.PersonId == a.ProfessionalId && ((role.Role == Role.Professional && (a.StandsInForTeam || role.TeamId == a.TeamId)) || (a.StandsInForTeam && role.Role == Role.Coordinator))),
            BackupLeft = over.Any(role => role.PersonId == a.BackupId
                    && ((a.BackupTeamId == null && a.BackupOrganisationId == null && (role.Role == Role.Professional || role.Role == Role.Coordinator))
                        || (role.Role == Role.Professional && role.TeamId == a.BackupTeamId) || (role.Role == Role.Coordinator && role.OrganisationId == a.BackupOrganisationId)))
                && !held.Any(role => role.PersonId == a.BackupId
                    && ((a.BackupTeamId == null && a.BackupOrganisationId == null && (role.Role == Role.Professional || role.Role == Role.Coordinator))
                        || (role.Role == Role.Professional && role.TeamId == a.BackupTeamId) || (role.Role == Role.Coordinator && role.OrganisationId == a.BackupOrganisationId))),
            BothAway = away.Any(one => one.PersonId == a.ProfessionalId
                && away.Any(other => other.PersonId == a.BackupId && other.From <= one.Until && one.From <= other.Until)),
            ProfessionalAway = away.Any(one => one.PersonId == a.ProfessionalId && one.From <= today),
            VolunteerLeft = db.Volunteers.Any(volunteer => volunteer.VolunteerId == a.VolunteerId && volunteer.HasLeft),
            VolunteerPaused = db.Volunteers.Any(volunteer => volunteer.VolunteerId == a.VolunteerId && volunteer.IsPaused),
            CertificateMissing = CertificateActivities.Contains(a.ActivityCode) && db.Volunteers.Any(volunteer =>
                volunteer.VolunteerId == a.VolunteerId && volunteer.IsCertificateKnown && (volunteer.CertificateUntil == null || volunteer.CertificateUntil < today)),
            ResponsibleIsParty = a.ProfessionalId == a.VolunteerAccountId || a.ProfessionalId == a.ClientAccountId || a.BackupId == a.VolunteerAccountId
                || (a.BackupId != null && a.BackupId == a.ClientAccountId)
                || db.Caregivers.Any(caregiver => caregiver.ClientId == a.ClientId && !caregiver.HasEnded && caregiver.AccountId != null && (caregiver.AccountId == a.ProfessionalId || caregiver.AccountId == a.BackupId)),
            VolunteerRoleEnded = over.Any(role => role.PersonId == a.VolunteerAccountId && role.Role == Role.Volunteer && role.OrganisationId == a.OrganisationId)
                && !held.Any(role => role.PersonId == a.VolunteerAccountId && role.Role == Role.Volunteer && role.OrganisationId == a.OrganisationId),
            SignInEnded = (over.Any(role => role.PersonId == a.ClientAccountId && role.Role == Role.Client) && !held.Any(role => role.PersonId == a.ClientAccountId && role.Role == Role.Client))
                || db.Caregivers.Any(caregiver => caregiver.ClientId == a.ClientId && !caregiver.HasEnded
                    && over.Any(role => role.PersonId == caregiver.AccountId && role.Role == Role.Caregiver) && !held.Any(role => role.PersonId == caregiver.AccountId && role.Role == Role.Caregiver)),
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
            + (now.ResponsibleIsParty ? 1 << (int)AttentionReason.ResponsibleIsParty : 0)
            + (now.VolunteerRoleEnded ? 1 << (int)AttentionReason.VolunteerRoleEnded : 0)
            + (now.SignInEnded ? 1 << (int)AttentionReason.SignInEnded : 0)
            + (now.ContactWithdrawn ? 1 << (int)AttentionReason.ContactWithdrawn : 0)
            + (now.MatchingWithdrawn ? 1 << (int)AttentionReason.MatchingWithdrawn : 0)
            + (now.CertificateMissing ? 1 << (int)AttentionReason.CertificateMissing : 0)
            + (now.VolunteerPaused ? 1 << (int)AttentionReason.VolunteerPaused : 0))
        .Select(now => now.Agreement.Id);
}
