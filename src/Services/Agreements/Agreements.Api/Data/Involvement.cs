using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements.Data;

/// <summary>An agreement that the asker may see, and what he is in it: what somebody may do follows from that, not from the role.</summary>
internal sealed record Involvement(Agreement Agreement, CurrentUser User)
{
    public bool IsClient => User.IsClientOf(Agreement);
    public bool IsVolunteer => User.IsVolunteerOf(Agreement);
    public bool IsResponsible => User.IsResponsibleFor(Agreement);
    public bool IsBackup => User.IsBackupOf(Agreement);

    /// <summary>The responsible professional or a colleague of the team.</summary>
    public bool IsTeam => User.WorksInTeamOf(Agreement);

    public bool IsCoordinator => User.Coordinates(Agreement);

    /// <summary>Who sees the agreement as a caregiver and as nothing else.</summary>
    public bool IsCaregiver => User.Is(Role.Caregiver) && !(IsClient || IsVolunteer || IsTeam || IsCoordinator || IsBackup);

    /// <summary>The client himself, or the professional who writes down what a client without account says.</summary>
    public bool SpeaksForClient => IsClient || WritesForClient;

    public bool WritesForClient => (Agreement.ClientAccountId is null || HasClientLostRole) && IsResponsible;

    /// <summary>Whether the client has an account that is no client's any more.</summary>
    public bool HasClientLostRole { get; init; }

    public bool IsEnded => Agreement.Status == AgreementStatus.Ended;

    /// <summary>As what he takes part; null for who only looks along.</summary>
    public Party? As =>
        IsClient ? Party.Client
        : IsVolunteer ? Party.Volunteer
        : IsResponsible ? Party.Professional
        : IsCoordinator ? Party.Coordinator
        : IsBackup ? Party.Backup
        : IsCaregiver ? Party.Caregiver
        : null;

    /// <summary>The sign-in of somebody who takes part; the asker's own when it is one of several.</summary>
    public (bool HasPart, Guid? PersonId) PersonOf(Party who) => who switch
    {
        Party.Client => (true, Agreement.ClientAccountId),
        Party.Volunteer => (true, Agreement.VolunteerAccountId),
        Party.Professional => (true, Agreement.ProfessionalId),
        Party.Backup => (Agreement.BackupId is not null, Agreement.BackupId),
        // A caregiver or a coordinator is known by sign-in only when it is he who asks.
        _ => (true, As == who ? User.Id : null),
    };
}

/// <summary>What the roles that the asker holds now make of him: who is only named in an agreement, and left since, is nobody to it.</summary>
internal static class AgreementRoles
{
    public static bool WorksInTeamOf(this CurrentUser user, Agreement agreement) => user.TeamsAs(Role.Professional).Contains(agreement.TeamId);

    public static bool IsResponsibleFor(this CurrentUser user, Agreement agreement) => agreement.ProfessionalId == user.Id && (agreement.StandsInForTeam ? user.CanBackUp() : user.WorksInTeamOf(agreement));

    public static bool IsVolunteerOf(this CurrentUser user, Agreement agreement) =>
        agreement.VolunteerAccountId == user.Id && user.OrganisationsAs(Role.Volunteer).Contains(agreement.OrganisationId);

    public static bool IsClientOf(this CurrentUser user, Agreement agreement) => agreement.ClientAccountId == user.IdAs(Role.Client);

    public static bool Coordinates(this CurrentUser user, Agreement agreement) => user.OrganisationsAs(Role.Coordinator).Contains(agreement.OrganisationId);

    /// <summary>A backup is a professional or a coordinator, of whatever team or organisation; as which one he was named is told by the agreement.</summary>
    public static bool CanBackUp(this CurrentUser user) => user.Is(Role.Professional) || user.Is(Role.Coordinator);

    public static bool IsBackupOf(this CurrentUser user, Agreement agreement) => agreement.BackupId == user.Id
        && (agreement.BackupPlace == BackupPlace.Anywhere
            ? user.CanBackUp()
            : (agreement.BackupTeamId is { } team && user.TeamsAs(Role.Professional).Contains(team)) || (agreement.BackupOrganisationId is { } organisation && user.OrganisationsAs(Role.Coordinator).Contains(organisation)));

    public static Asker As(this CurrentUser user, Agreement agreement) => new(user.IdAs(Role.Client), user.IdAs(Role.Caregiver), user.IsResponsibleFor(agreement), user.IsVolunteerOf(agreement));
}

internal static class Involvements
{
    /// <summary>The agreement, as the asker takes part in it; null when it is not there for him.</summary>
    public static async Task<Involvement?> InvolvementAsync(this AgreementsDb db, Guid id, CurrentUser user, CancellationToken cancel) =>
        await db.AgreementsFor(user).AsNoTracking().SingleOrDefaultAsync(agreement => agreement.Id == id, cancel) is { } agreement
            ? new Involvement(agreement, user) { HasClientLostRole = await db.HasLostAsync(Role.Client, agreement.ClientAccountId, db.GetService<TimeProvider>().Today(), cancel) }
            : null;

    /// <summary>Whether the client keeps things about himself from the volunteer. Without a word on it, the approval of each item decides.</summary>
    public static async Task<bool> IsContactWithdrawnAsync(this AgreementsDb db, Guid clientId, DateOnly today, CancellationToken cancel) =>
        await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == clientId && c.ScopeCode == ConsentScope.VolunteerContact, cancel)
            is { } consent && !consent.HoldsOn(today);

    /// <summary>What the volunteer may read now: open, and about the client only while the client allows it and the agreement goes on.</summary>
    public static async Task<IQueryable<InformationItem>> ItemsForVolunteerAsync(this AgreementsDb db, Agreement agreement, DateOnly today, CancellationToken cancel)
    {
        var open = db.ItemsOf(agreement.Id).Where(item => item.OpenSince != null);
        return agreement.Status == AgreementStatus.Ended || agreement.IsOnHold || await db.IsContactWithdrawnAsync(agreement.ClientId, today, cancel)
            ? open.Where(item => item.Stream != InformationStream.Client)
            : open;
    }

    /// <summary>The information pack of an agreement.</summary>
    public static IQueryable<InformationItem> ItemsOf(this AgreementsDb db, Guid agreementId) =>
        db.Set<InformationItem>().Where(item => item.AgreementId == agreementId && item.RemovedAt == null);

    /// <summary>One item of it, to change it.</summary>
    public static Task<InformationItem?> ItemAsync(this AgreementsDb db, Guid agreementId, Guid itemId, CancellationToken cancel) =>
        db.ItemsOf(agreementId).SingleOrDefaultAsync(item => item.Id == itemId, cancel);
}
