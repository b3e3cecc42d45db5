using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
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
        var found = await db.Collaborations.AsNoTracking().SingleOrDefaultAsync(c => c.AgreementId == agreementId, cancel);
        if (found is null) return (null, default);
        if (found.VolunteerAccountId == me && user.OrganisationsAs(Role.Volunteer).Contains(found.OrganisationId)) return (found, Role.Volunteer);
        if (found.ClientAccountId == me && user.Is(Role.Client)) return (found, Role.Client);
        if (user.Is(Role.Caregiver) && await db.Caregivers.AnyAsync(c => c.ClientId == found.ClientId && c.AccountId == me && !c.HasEnded, cancel)) return (found, Role.Caregiver);
        var isBackup = found.BackupId == me;
        if (user.TeamsAs(Role.Professional).Contains(found.TeamId) || (isBackup && user.Is(Role.Professional))) return (found, Role.Professional);
        if (user.Is(Role.Coordinator) && (isBackup || user.OrganisationsAs(Role.Coordinator).Contains(found.OrganisationId))) return (found, Role.Coordinator);
        return user.TeamsAs(Role.Ambassador).Contains(found.TeamId) ? (found, Role.Ambassador) : (null, default);
    }

    /// <summary>
    /// Signals the asker is responsible or backup for, or that were given to him, and has the role for it now: responsible or colleague
    /// in the team, backup as professional or coordinator. Whoever is a party to the collaboration is never that, so that volunteer and
    /// client cannot read each other's signals. What a private check gave is for professionals only: also a coordinator who is the
    /// backup does not see it. When such a signal waited too long, or nobody is responsible, the professionals of the team see it,
    /// so that somebody does.
    /// </summary>
    public static IQueryable<Signal> SignalsAssignedTo(this SignalsDb db, CurrentUser user)
    {
        var (me, teams, isProfessional, isCoordinator) = (user.Id, user.TeamsAs(Role.Professional), user.Is(Role.Professional), user.Is(Role.Coordinator));
        var organisations = user.OrganisationsAs(Role.Coordinator);
        return db.Signals.Where(signal => db.Collaborations.Any(c => c.AgreementId == signal.AgreementId
            && c.VolunteerAccountId != me && c.ClientAccountId != me
            && ((teams.Contains(c.TeamId)
                    && (c.ProfessionalId == me || signal.Source == SignalSource.Platform || signal.Handler == SignalHandler.Team
                        || (signal.Handler == SignalHandler.Colleague && signal.ColleagueId == me)
                        || (signal.Source != SignalSource.Person && signal.EscalatedAt != null)))
                || (c.BackupId == me && isProfessional)
                || ((signal.Source == SignalSource.Person || signal.Source == SignalSource.Platform)
                    && ((c.BackupId == me && isCoordinator) || (signal.Handler == SignalHandler.Coordinator && organisations.Contains(c.OrganisationId)))))));
    }

    /// <summary>Those signals, the asker's own, and what may be shared about the volunteers of an organisation with its coordinator.</summary>
    public static IQueryable<Signal> SignalsFor(this SignalsDb db, CurrentUser user)
    {
        var (me, assigned, organisations) = (user.Id, db.SignalsAssignedTo(user), user.OrganisationsAs(Role.Coordinator));
        return db.Signals.Where(signal => (signal.Source == SignalSource.Person && signal.ReporterId == me
                && ((signal.ReporterRole != Role.Client && signal.ReporterRole != Role.Volunteer) || db.Collaborations.Any(c => c.AgreementId == signal.AgreementId && (c.ClientAccountId == me || c.VolunteerAccountId == me))))
            || assigned.Any(e => e.Id == signal.Id)
            || (db.Collaborations.Any(c => c.AgreementId == signal.AgreementId && organisations.Contains(c.OrganisationId)
                    && c.VolunteerAccountId != me && c.ClientAccountId != me)
                && (signal.Source == SignalSource.Platform
                    || (signal.Source == SignalSource.Person && signal.Confidentiality == Confidentiality.Share && signal.Kind != SignalKind.QuietClient
                        && ((signal.ReporterRole != Role.Client && signal.ReporterRole != Role.Caregiver) || signal.Kind != SignalKind.BoundaryCrossed)))));
    }

    /// <summary>Questions the asker asked, or is asked, or was given.</summary>
    public static IQueryable<Question> QuestionsFor(this SignalsDb db, CurrentUser user)
    {
        var (me, teams, organisations, canBackUp) = (user.Id, user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator), user.Is(Role.Professional) || user.Is(Role.Coordinator));
        return db.Questions.Where(question => (question.AskerId == me
                && ((question.AskerRole != Role.Client && question.AskerRole != Role.Volunteer) || db.Collaborations.Any(c => c.AgreementId == question.AgreementId && (c.ClientAccountId == me || c.VolunteerAccountId == me))))
            || db.Collaborations.Any(c => c.AgreementId == question.AgreementId && c.VolunteerAccountId != me && c.ClientAccountId != me
                && ((teams.Contains(c.TeamId)
                        && (c.ProfessionalId == me || question.Handler == SignalHandler.Team || (question.Handler == SignalHandler.Colleague && question.ColleagueId == me)))
                    || (canBackUp && c.BackupId == me)
                    || (question.Handler == SignalHandler.Coordinator && organisations.Contains(c.OrganisationId)))));
    }

    /// <summary>Collaborations about which a signal or a question waits for somebody.</summary>
    public static IQueryable<Collaboration> WithWork(this SignalsDb db) => db.Collaborations.Where(c =>
        db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ClosedAt == null && s.AnsweredAt == null)
        || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.WaitsForAnswer));

    /// <summary>The organisations of which the asker is a volunteer or coordinator now.</summary>
    public static async Task<IReadOnlyCollection<Guid>> OrganisationsOfAsync(this SignalsDb db, CurrentUser user, CancellationToken cancel)
    {
        var me = user.Id;
        var active = !user.Is(Role.Volunteer) ? [] : await db.Collaborations
            .Where(c => c.VolunteerAccountId == me && !db.EndedCollaborations.Any(ended => ended.AgreementId == c.AgreementId))
            .Select(c => c.OrganisationId).Distinct().ToListAsync(cancel);
        return [.. active.Union(user.OrganisationsAs(Role.Volunteer)).Union(user.OrganisationsAs(Role.Coordinator))];
    }

    /// <summary>Private checks of the asker that can still be answered.</summary>
    public static IQueryable<CheckIn> OpenCheckInsOf(this SignalsDb db, CurrentUser user, DateTimeOffset now)
    {
        var me = user.Id;
        return db.CheckIns.Where(check => check.Status != CheckInStatus.Answered && check.Status != CheckInStatus.Lapsed && check.ExpiresAt > now
            && db.Collaborations.Any(c => c.AgreementId == check.AgreementId && c.ClientAccountId == me));
    }
}
