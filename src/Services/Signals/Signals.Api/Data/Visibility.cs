using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

/// <summary>Every query begins with who is asking.</summary>
internal static class Visibility
{
    /// <summary>The collaboration and as what the asker has to do with it: a party, a caregiver of the client, who looks after it, or a colleague of those.</summary>
    public static async Task<(Collaboration? Collaboration, Role Role)> CollaborationAsync(this SignalsDb db, Guid agreementId, CurrentUser user, CancellationToken cancel)
    {
        var me = user.Id;
        var found = await db.Collaborations.AsNoTracking().SingleOrDefaultAsync(c => c.AgreementId == agreementId && c.VolunteerId != Guid.Empty, cancel);
        if (found is null) return (null, default);
        if (found.VolunteerAccountId == me && user.OrganisationsAs(Role.Volunteer).Contains(found.OrganisationId)) return (found, Role.Volunteer);
        if (found.ClientAccountId == me && user.Is(Role.Client)) return (found, Role.Client);
        if (user.Is(Role.Caregiver) && await db.Caregivers.AnyAsync(c => c.ClientId == found.ClientId && c.AccountId == me && !c.HasEnded, cancel)) return (found, Role.Caregiver);
        if (user.TeamsAs(Role.Professional).Contains(found.TeamId) || user.IsBackupAs(Role.Professional, found) || user.StandsInAs(Role.Professional, found)) return (found, Role.Professional);
        if (user.OrganisationsAs(Role.Coordinator).Contains(found.OrganisationId) || user.IsBackupAs(Role.Coordinator, found) || user.StandsInAs(Role.Coordinator, found)) return (found, Role.Coordinator);
        return user.TeamsAs(Role.Ambassador).Contains(found.TeamId) ? (found, Role.Ambassador) : (null, default);
    }

    /// <summary>The collaborations the asker has to do with in a role that he holds now: as party, caregiver, or who looks after it.</summary>
    public static IQueryable<Collaboration> CollaborationsAs(this SignalsDb db, Role role, CurrentUser user)
    {
        var (me, teams, organisations) = (user.IdAs(role), user.TeamsAs(role), user.OrganisationsAs(role));
        return role switch
        {
            Role.Client => db.Collaborations.Where(c => c.ClientAccountId == me),
            Role.Volunteer => db.Collaborations.Where(c => c.VolunteerAccountId == me && organisations.Contains(c.OrganisationId)),
            Role.Caregiver => db.Collaborations.Where(c => db.Caregivers.Any(caregiver => caregiver.ClientId == c.ClientId && caregiver.AccountId == me && !caregiver.HasEnded)),
            Role.Professional => db.Collaborations.Where(c => teams.Contains(c.TeamId) || (c.StandsInForTeam && c.ProfessionalId == me)
                || (c.BackupId == me && (c.BackupTeamId != null ? teams.Contains(c.BackupTeamId.Value) : c.BackupOrganisationId == null))),
            Role.Coordinator => db.Collaborations.Where(c => organisations.Contains(c.OrganisationId) || (c.StandsInForTeam && c.ProfessionalId == me)
                || (c.BackupId == me && (c.BackupOrganisationId != null ? organisations.Contains(c.BackupOrganisationId.Value) : c.BackupTeamId == null))),
            _ => db.Collaborations.Where(c => teams.Contains(c.TeamId)),
        };
    }

    /// <summary>The collaborations to which the asker is no party: neither volunteer nor client, and no caregiver of the client.</summary>
    public static IQueryable<Collaboration> CollaborationsOfOthers(this SignalsDb db, CurrentUser user)
    {
        var me = user.Id;
        var caredFor = db.Caregivers.Where(caregiver => caregiver.AccountId == me && !caregiver.HasEnded).Select(caregiver => caregiver.ClientId);
        return db.Collaborations.Where(c => c.VolunteerAccountId != me && c.ClientAccountId != me && !caredFor.Contains(c.ClientId));
    }

    private static bool StandsInAs(this CurrentUser user, Role role, Collaboration c) => c.StandsInForTeam && c.ProfessionalId == user.IdAs(role);

    private static bool IsBackupAs(this CurrentUser user, Role role, Collaboration c) => c.BackupId == user.IdAs(role)
        && (c.BackupPlace == BackupPlace.Anywhere || (role == Role.Professional
            ? c.BackupTeamId is { } team && user.TeamsAs(role).Contains(team)
            : c.BackupOrganisationId is { } organisation && user.OrganisationsAs(role).Contains(organisation)));

    /// <summary>
    /// Signals the asker is responsible or backup for, or that were given to him, and has the role for it now: responsible or colleague
    /// in the team, backup or who stands in for the team as professional or coordinator. Whoever is a party to the collaboration is never that, so that volunteer, client
    /// and caregivers cannot read each other's signals. What a private check gave is for professionals only: also a coordinator who is the
    /// backup, or stands in, does not see it. When such a signal waited too long, or nobody is responsible, the professionals of the team see it,
    /// so that somebody does.
    /// </summary>
    public static IQueryable<Signal> SignalsAssignedTo(this SignalsDb db, CurrentUser user)
    {
        var (me, teams, isProfessional, isCoordinator) = (user.Id, user.TeamsAs(Role.Professional), user.Is(Role.Professional), user.Is(Role.Coordinator));
        var organisations = user.OrganisationsAs(Role.Coordinator);
        var ofOthers = db.CollaborationsOfOthers(user);
        return db.Signals.Where(signal => ofOthers.Any(c => c.AgreementId == signal.AgreementId
            && ((teams.Contains(c.TeamId)
                    && (c.ProfessionalId == me || signal.Source == SignalSource.Platform || signal.Handler == SignalHandler.Team
                        || (signal.Handler == SignalHandler.Colleague && signal.ColleagueId == me)
                        || (signal.Source != SignalSource.Person && signal.EscalatedAt != null)))
                || (isProfessional && c.StandsInForTeam && c.ProfessionalId == me)
                || (c.BackupId == me && (c.BackupTeamId != null ? teams.Contains(c.BackupTeamId.Value) : c.BackupOrganisationId == null && isProfessional))
                || ((signal.Source == SignalSource.Person || signal.Source == SignalSource.Platform)
                    && ((isCoordinator && c.StandsInForTeam && c.ProfessionalId == me)
                        || (c.BackupId == me && (c.BackupOrganisationId != null ? organisations.Contains(c.BackupOrganisationId.Value) : c.BackupTeamId == null && isCoordinator)) || (signal.Handler == SignalHandler.Coordinator && organisations.Contains(c.OrganisationId)))))));
    }

    /// <summary>Those signals, the asker's own, and what may be shared about the volunteers of an organisation with its coordinator.</summary>
    public static IQueryable<Signal> SignalsFor(this SignalsDb db, CurrentUser user)
    {
        var (me, assigned, ofOthers, organisations) = (user.Id, db.SignalsAssignedTo(user), db.CollaborationsOfOthers(user), user.OrganisationsAs(Role.Coordinator));
        var (asClient, asVolunteer, asCaregiver, asProfessional, asCoordinator, asAmbassador) = (db.CollaborationsAs(Role.Client, user), db.CollaborationsAs(Role.Volunteer, user),
            db.CollaborationsAs(Role.Caregiver, user), db.CollaborationsAs(Role.Professional, user), db.CollaborationsAs(Role.Coordinator, user), db.CollaborationsAs(Role.Ambassador, user));
        return db.Signals.Where(signal => (signal.Source == SignalSource.Person && signal.ReporterId == me
                && ((signal.ReporterRole == Role.Client && asClient.Any(c => c.AgreementId == signal.AgreementId)) || (signal.ReporterRole == Role.Volunteer && asVolunteer.Any(c => c.AgreementId == signal.AgreementId))
                    || (signal.ReporterRole == Role.Caregiver && asCaregiver.Any(c => c.AgreementId == signal.AgreementId)) || (signal.ReporterRole == Role.Professional && asProfessional.Any(c => c.AgreementId == signal.AgreementId))
                    || (signal.ReporterRole == Role.Coordinator && asCoordinator.Any(c => c.AgreementId == signal.AgreementId)) || (signal.ReporterRole == Role.Ambassador && asAmbassador.Any(c => c.AgreementId == signal.AgreementId))))
            || assigned.Any(e => e.Id == signal.Id)
            || (ofOthers.Any(c => c.AgreementId == signal.AgreementId && organisations.Contains(c.OrganisationId))
                && (signal.Source == SignalSource.Platform
                    || (signal.Source == SignalSource.Person && signal.Confidentiality == Confidentiality.Share && signal.Kind != SignalKind.QuietClient
                        && ((signal.ReporterRole != Role.Client && signal.ReporterRole != Role.Caregiver) || signal.Kind != SignalKind.BoundaryCrossed)))));
    }

    /// <summary>Questions the asker asked, or is asked, or was given.</summary>
    public static IQueryable<Question> QuestionsFor(this SignalsDb db, CurrentUser user)
    {
        var (me, asClient, asVolunteer, asCaregiver) = (user.Id, db.CollaborationsAs(Role.Client, user), db.CollaborationsAs(Role.Volunteer, user), db.CollaborationsAs(Role.Caregiver, user));
        var (teams, organisations, canBackUp) = (user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator), user.Is(Role.Professional) || user.Is(Role.Coordinator));
        var ofOthers = db.CollaborationsOfOthers(user);
        return db.Questions.Where(question => (question.AskerId == me
                && ((question.AskerRole == Role.Client && asClient.Any(c => c.AgreementId == question.AgreementId)) || (question.AskerRole == Role.Volunteer && asVolunteer.Any(c => c.AgreementId == question.AgreementId))
                    || (question.AskerRole == Role.Caregiver && asCaregiver.Any(c => c.AgreementId == question.AgreementId))))
            || ofOthers.Any(c => c.AgreementId == question.AgreementId
                && ((teams.Contains(c.TeamId)
                        && (c.ProfessionalId == me || question.Handler == SignalHandler.Team || (question.Handler == SignalHandler.Colleague && question.ColleagueId == me)))
                    || (canBackUp && c.StandsInForTeam && c.ProfessionalId == me)
                    || (c.BackupId == me
                        && ((canBackUp && c.BackupTeamId == null && c.BackupOrganisationId == null)
                            || (c.BackupTeamId != null && teams.Contains(c.BackupTeamId.Value)) || (c.BackupOrganisationId != null && organisations.Contains(c.BackupOrganisationId.Value))))
                    || (question.Handler == SignalHandler.Coordinator && organisations.Contains(c.OrganisationId)))));
    }

    /// <summary>What the platform told about an agreement and is not over; for a consumer, who asks for nobody.</summary>
    public static IQueryable<Signal> OpenOfPlatform(this SignalsDb db, Guid agreementId) =>
        db.Signals.Where(signal => signal.AgreementId == agreementId && signal.Source == SignalSource.Platform && signal.Status != SignalStatus.Closed);

    /// <summary>Collaborations about which a signal or a question waits for somebody.</summary>
    public static IQueryable<Collaboration> WithWork(this SignalsDb db)
    {
        // Each kind has an index of its own; asked as one condition they would make the database walk through all collaborations.
        var waiting = db.Signals.Where(s => s.ClosedAt == null && s.AnsweredAt == null).Select(s => s.AgreementId)
            .Union(db.Questions.Where(q => q.WaitsForAnswer).Select(q => q.AgreementId));
        return db.Collaborations.Where(c => waiting.Contains(c.AgreementId));
    }

    /// <summary>The organisations of which the asker is a volunteer or coordinator now.</summary>
    public static IReadOnlyCollection<Guid> Organisations(this CurrentUser user) => [.. user.OrganisationsAs(Role.Volunteer).Union(user.OrganisationsAs(Role.Coordinator))];

    /// <summary>Private checks of the asker that can still be answered.</summary>
    public static IQueryable<CheckIn> OpenCheckInsOf(this SignalsDb db, CurrentUser user, DateTimeOffset now)
    {
        var me = user.IdAs(Role.Client);
        return db.CheckIns.Where(check => check.Status != CheckInStatus.Answered && check.Status != CheckInStatus.Lapsed && check.ExpiresAt > now
            && db.Collaborations.Any(c => c.AgreementId == check.AgreementId && c.ClientAccountId == me));
    }
}
