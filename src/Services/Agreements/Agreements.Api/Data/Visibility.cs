using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements.Data;

/// <summary>
/// Every query begins with who is asking. An organisation or a team in the token says nothing by itself: a volunteer and
/// an ambassador have them too.
/// </summary>
internal static class Visibility
{
    /// <summary>How long after the end volunteer, backup and coordinator still read: time to look back and to thank.</summary>
    private static readonly TimeSpan Aftercare = TimeSpan.FromDays(28);

    /// <summary>
    /// By the roles held now: agreements of which the asker is the client; of the own teams; of the client one cares for, as long
    /// as the client lets the caregiver read along; and, until the aftercare is over, those of which the asker is volunteer or
    /// backup, or that volunteers of the own organisations have.
    /// </summary>
    public static IQueryable<Agreement> AgreementsFor(this AgreementsDb db, CurrentUser user)
    {
        var me = user.Id;
        var (teams, organisations) = (user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator));
        var (asClient, volunteersAt, canBackUp) = (user.IdAs(Role.Client), user.OrganisationsAs(Role.Volunteer), user.CanBackUp());
        var gone = AttentionReasons.VolunteerGone; // who stopped reads again in the aftercare, like everybody
        var aftercareSince = db.GetService<TimeProvider>().GetUtcNow() - Aftercare;
        Expression<Func<Agreement, bool>> own = agreement =>
            agreement.ClientAccountId == asClient || teams.Contains(agreement.TeamId)
            || ((agreement.EndedAt == null || agreement.EndedAt > aftercareSince)
                && ((agreement.VolunteerAccountId == me && volunteersAt.Contains(agreement.OrganisationId) && (agreement.ReasonBits & gone) == 0) || (agreement.BackupId == me
                        && ((canBackUp && agreement.BackupTeamId == null && agreement.BackupOrganisationId == null)
                            || (agreement.BackupTeamId != null && teams.Contains(agreement.BackupTeamId.Value)) || (agreement.BackupOrganisationId != null && organisations.Contains(agreement.BackupOrganisationId.Value))))
                    || (canBackUp && agreement.StandsInForTeam && agreement.ProfessionalId == me) || organisations.Contains(agreement.OrganisationId)));
        // Asked for everybody, what a caregiver may read keeps the database from its indexes: it would walk through all agreements.
        if (!user.Is(Role.Caregiver)) return db.Agreements.Where(own);
        var caredFor = db.CaregiversWhoMayRead().Where(caregiver => caregiver.AccountId == me).Select(caregiver => caregiver.ClientId);
        var mine = db.Agreements.Where(own).Select(agreement => agreement.Id);
        return db.Agreements.Where(agreement => mine.Contains(agreement.Id) || caredFor.Contains(agreement.ClientId));
    }

    /// <summary>Agreements of which the asker is the backup, by the role in which he was named.</summary>
    public static IQueryable<Agreement> AgreementsBackedUpBy(this AgreementsDb db, CurrentUser user)
    {
        var (me, teams, organisations, canBackUp) = (user.Id, user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator), user.CanBackUp());
        return db.Agreements.Where(agreement => agreement.BackupId == me
            && ((canBackUp && agreement.BackupTeamId == null && agreement.BackupOrganisationId == null)
                || (agreement.BackupTeamId != null && teams.Contains(agreement.BackupTeamId.Value)) || (agreement.BackupOrganisationId != null && organisations.Contains(agreement.BackupOrganisationId.Value))));
    }

    /// <summary>One of them as a whole, to read or to change it; null when there is none.</summary>
    public static async Task<Agreement?> AgreementAsync(this AgreementsDb db, Guid id, CurrentUser user, CancellationToken cancel) =>
        await db.AgreementsFor(user).Where(agreement => agreement.Id == id).WithParts().SingleOrDefaultAsync(cancel) is { } agreement
            ? (await db.WithCaregiversAsync([agreement], cancel))[0]
            : null;

    /// <summary>Agreements as a whole for a consumer or a worker, who ask for nobody.</summary>
    public static async Task<IReadOnlyList<Agreement>> WithPartsAsync(this AgreementsDb db, IQueryable<Agreement> wanted, CancellationToken cancel)
    {
        return await db.WithCaregiversAsync(await wanted.WithParts().ToListAsync(cancel), cancel);
    }

    private static async Task<IReadOnlyList<Agreement>> WithCaregiversAsync(this AgreementsDb db, IReadOnlyCollection<Agreement> found, CancellationToken cancel)
    {
        var today = db.GetService<TimeProvider>().Today();
        Guid[] clients = [.. found.Select(agreement => agreement.ClientId).Distinct()];
        var caregivers = (await db.Caregivers.Where(caregiver => clients.Contains(caregiver.ClientId) && !caregiver.HasEnded).ToListAsync(cancel))
            .ToLookup(caregiver => caregiver.ClientId);
        var allowing = caregivers.Count == 0 ? [] : await db.Consents.HoldingOn(ConsentScope.CaregiverView, today)
            .Where(consent => clients.Contains(consent.ClientId)).Select(consent => consent.ClientId).ToListAsync(cancel);
        Guid[] accounts = [.. found.Select(agreement => agreement.ClientAccountId).Concat(caregivers.SelectMany(of => of).Select(caregiver => caregiver.AccountId)).OfType<Guid>().Distinct()];
        var lost = await db.Roles.OverOn(Role.Client, today).Concat(db.Roles.OverOn(Role.Caregiver, today)).Where(role => accounts.Contains(role.PersonId))
            .Select(role => new { role.PersonId, role.Role }).Distinct().ToListAsync(cancel);
        return [.. found.Select(agreement => agreement.WithCaregivers(
            [.. caregivers[agreement.ClientId]], allowing.Contains(agreement.ClientId), [.. lost.Where(one => one.Role == (one.PersonId == agreement.ClientAccountId ? Role.Client : Role.Caregiver)).Select(one => one.PersonId)]))];
    }

    /// <summary>Caregivers whom the client lets read along today.</summary>
    public static IQueryable<KnownCaregiver> CaregiversWhoMayRead(this AgreementsDb db)
    {
        var today = db.GetService<TimeProvider>().Today();
        var clients = db.Consents.HoldingOn(ConsentScope.CaregiverView, today).Select(consent => consent.ClientId);
        return db.Caregivers.Where(caregiver => !caregiver.HasEnded && clients.Contains(caregiver.ClientId));
    }

    /// <summary>Who coordinate the volunteer's organisation on this day.</summary>
    public static async Task<IReadOnlyList<Guid?>> CoordinatorsOfAsync(this AgreementsDb db, Agreement agreement, DateOnly today, CancellationToken cancel)
    {
        var organisation = agreement.OrganisationId;
        var found = await db.Roles.HoldingOn(today).Where(role => role.OrganisationId == organisation && role.Role == Role.Coordinator)
            .Select(role => role.PersonId).Distinct().ToListAsync(cancel);
        return [.. found.Cast<Guid?>()];
    }

    private static IQueryable<Agreement> WithParts(this IQueryable<Agreement> agreements) => agreements.AsSplitQuery()
        .Include(agreement => agreement.Answers.OrderBy(answer => answer.AnsweredAt))
        .Include(agreement => agreement.Versions.OrderBy(version => version.ProposedAt))
        .Include(agreement => agreement.Steps.OrderBy(step => step.At).ThenByDescending(step => step.Kind == StepKind.WithoutCaregiver))
        .Include(agreement => agreement.Induction.OrderBy(item => item.Id))
        .Include(agreement => agreement.Responsibles.OrderBy(term => term.From));
}
