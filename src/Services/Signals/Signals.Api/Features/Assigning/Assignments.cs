using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals.Features.Assigning;

/// <summary>Gives signals and questions at once to who is there: the one they are for, else the backup, the team, the coordinators. The caller saves.</summary>
internal sealed class Assignments(SignalsDb db, Notifier notices, TimeProvider clock)
{
    /// <summary>Gives it to who is there, and tells them.</summary>
    /// <param name="work">The signal or the question.</param>
    /// <param name="collaboration">What it is about.</param>
    /// <param name="except">Who knows it already.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Who takes it up; the first of several, and the empty id when the team of a client has nobody.</returns>
    public async Task<Guid> GiveAsync(IAssigned work, Collaboration collaboration, Guid? except, CancellationToken cancel)
    {
        var (handler, people) = await FindAsync(work, collaboration, cancel);
        // Who had it before reads it no longer, or need not do it any more: a colleague, the team, the coordinators.
        await notices.CompleteForOthersAsync(SignalNotices.Asking, work.Id, people, cancel);
        work.GiveTo(handler, handler == SignalHandler.Colleague ? people[0] : null);
        foreach (var person in people.Where(person => person != except && person != Guid.Empty)) await notices.NotifyAsync(person, SignalNotices.For(work), work.Id, cancel);
        return people[0];
    }

    /// <summary>It was handed to somebody by who looks after it, who is told so unless he did it himself.</summary>
    public async Task HandAsync(Signal signal, Collaboration collaboration, Guid by, CancellationToken cancel)
    {
        var (handler, people) = await FindAsync(signal, collaboration, cancel);
        signal.GiveTo(handler, signal.ColleagueId);
        if (signal.AnsweredAt is not null) return;
        await notices.CompleteAsync(SignalNotices.Asking, signal.Id, personId: null, cancel);
        foreach (var person in people.Where(person => person != by)) await notices.NotifyAsync(person, SignalNotices.HandedToYou, signal.Id, cancel);
    }

    /// <summary>It waited too long with who had it: the backup, else somebody of the team.</summary>
    public async Task EscalateAsync(Signal signal, Collaboration collaboration, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var next = await PresentAsync(signal, collaboration, isLate: true, cancel);
        signal.Escalate(next.People[0], now);
        if (HandlerOf(next.As) is var handler && handler != SignalHandler.Professional)
        {
            signal.GiveTo(handler, null);
            await notices.CompleteForOthersAsync(SignalNotices.Asking, signal.Id, [.. next.People, collaboration.ProfessionalId], cancel);
        }
        foreach (var person in next.People.Where(person => person != Guid.Empty)) await notices.NotifyAsync(person, SignalNotices.Escalated, signal.Id, cancel);
    }

    /// <summary>Looks who is there now for what waits, and no longer asks those who have nothing to do with it any more.</summary>
    /// <param name="collaboration">The collaboration, as it is now.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task LookAgainAsync(Collaboration collaboration, CancellationToken cancel)
    {
        var agreement = collaboration.AgreementId;
        var signals = await db.Signals.Where(s => s.AgreementId == agreement && s.ClosedAt == null && s.AnsweredAt == null).ToListAsync(cancel);
        var questions = await db.Questions.Where(q => q.AgreementId == agreement && q.WaitsForAnswer).ToListAsync(cancel);
        foreach (var work in signals.Concat<IAssigned>(questions))
            await GiveAsync(work, collaboration, except: work is Signal { Source: SignalSource.Person } own ? own.ReporterId : null, cancel);

        // What waits to be done, and is nobody's to answer, goes along too.
        var there = (await db.AttendanceAsync(await db.ResponsiblePeopleAsync(collaboration, cancel), clock.Today(), cancel, professionalsOnly: true)).People;
        await notices.PassOnAsync(SignalNotices.AskYourself, agreement, there, cancel);
        foreach (var happy in signals.Where(signal => signal.ResolvedByClientAt is not null)) await notices.PassOnAsync(SignalNotices.HappyAgain, happy.Id, there, cancel);
    }

    /// <summary>Somebody else of a team, or another team, may help a client: what waits without an agreement goes along.</summary>
    /// <param name="clientId">The client.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task LookAtHelpAgainAsync(Guid clientId, DateOnly today, CancellationToken cancel)
    {
        if (await db.Clients.AsNoTracking().SingleOrDefaultAsync(one => one.ClientId == clientId, cancel) is not { } client) return;
        var helper = await db.HelperOfAsync(client, today, cancel);
        foreach (var help in await db.Collaborations.Where(one => one.ClientId == clientId && one.VolunteerId == Guid.Empty).ToListAsync(cancel))
        {
            help.SetHelp(client.TeamId, helper);
            await LookAgainAsync(help, cancel);
        }
    }

    /// <summary>What the platform told is over, and asked of nobody any more.</summary>
    public async Task CloseOfPlatformAsync(Guid agreementId, SignalOutcome outcome, CancellationToken cancel)
    {
        foreach (var signal in await db.OpenOfPlatform(agreementId).ToListAsync(cancel))
        {
            signal.CloseWithCause(outcome, clock.GetUtcNow());
            await notices.CompleteAsync(SignalNotices.Asking, signal.Id, personId: null, cancel);
        }
    }

    /// <summary>Whether a person can take this up as a colleague: a professional of the team who is there.</summary>
    public async Task<bool> IsColleagueThereAsync(Guid person, Collaboration collaboration, CancellationToken cancel)
    {
        var (presence, today) = (await db.PresenceAsync([person], clock.Today(), cancel), clock.Today());
        return presence.IsProfessionalOf(collaboration.TeamId, person, today) && !presence.IsAway(person, today)
            && !(await db.ResponsiblePeopleAsync(collaboration, cancel)).Parties.Contains(person);
    }

    private async Task<(SignalHandler Handler, IReadOnlyList<Guid> People)> FindAsync(IAssigned work, Collaboration c, CancellationToken cancel)
    {
        if (work is { Handler: SignalHandler.Colleague, ColleagueId: { } colleague } && await IsColleagueThereAsync(colleague, c, cancel)) return (SignalHandler.Colleague, [colleague]);
        if (work.Handler == SignalHandler.Backup && !c.IsWithoutAgreement && await IsBackupThereAsync(work, c, cancel)) return (SignalHandler.Backup, [c.BackupId]);
        var found = await PresentAsync(work, c, isLate: work is Signal { EscalatedAt: not null }, cancel);
        return (HandlerOf(found.As), found.People);
    }

    /// <summary>Who is there and may read it; when it is late, not the responsible professional, who had it.</summary>
    private async Task<Attendance> PresentAsync(IAssigned work, Collaboration c, bool isLate, CancellationToken cancel)
    {
        var behind = await db.ResponsiblePeopleAsync(c, cancel);
        var found = await db.AttendanceAsync(behind, clock.Today(), cancel, IsForProfessionals(work), notTo: isLate ? c.ProfessionalId : null);
        if (found.As == AttendanceKind.Nobody && c.IsWithoutAgreement) return await WholeTeamAsync(behind, found, cancel);
        return found.As == AttendanceKind.Coordinator && IsKeptFromCoordinators(work)
            ? await db.AttendanceAsync(behind, clock.Today(), cancel, professionalsOnly: true)
            : found;
    }

    /// <summary>Without an agreement there is no backup to fall back on: when nobody is there, everybody of the team is told.</summary>
    private async Task<Attendance> WholeTeamAsync(ResponsiblePeople behind, Attendance nobody, CancellationToken cancel)
    {
        var (team, parties) = (behind.TeamId, behind.Parties);
        var people = await db.Roles.HoldingOn(clock.Today()).Where(role => role.Role == Role.Professional && role.TeamId == team && !parties.Contains(role.PersonId))
            .Select(role => role.PersonId).Distinct().ToListAsync(cancel);
        return people.Count > 0 ? new(AttendanceKind.Team, people) : nobody;
    }

    /// <summary>Whether the backup may read it: what a private check gave is not for somebody who is only a coordinator.</summary>
    public async Task<bool> MayBackupReadAsync(IAssigned work, Collaboration c, CancellationToken cancel) =>
        !IsForProfessionals(work) || !(await db.PresenceAsync([c.BackupId], clock.Today(), cancel)).IsOnlyCoordinator(c.BackupId, clock.Today());

    private async Task<bool> IsBackupThereAsync(IAssigned work, Collaboration c, CancellationToken cancel) =>
        (await db.PresenceAsync([c.BackupId], clock.Today(), cancel)).IsThereAsBackup(c.BackupId, c.BackupPlace, clock.Today())
        && !(await db.ResponsiblePeopleAsync(c, cancel)).Parties.Contains(c.BackupId) && await MayBackupReadAsync(work, c, cancel);

    private static bool IsForProfessionals(IAssigned work) => work is Signal { Source: SignalSource.Check or SignalSource.Silence };

    /// <summary>What a client or caregiver says about the volunteer in confidence, or about a boundary, is not for the volunteer's own organisation.</summary>
    private static bool IsKeptFromCoordinators(IAssigned work) => work is Signal { Source: SignalSource.Person } signal
        && (signal.Kind == SignalKind.QuietClient
            || (signal.ReporterRole is Role.Client or Role.Caregiver && (signal.Confidentiality != Confidentiality.Share || signal.Kind == SignalKind.BoundaryCrossed)));

    private static SignalHandler HandlerOf(AttendanceKind attending) => attending switch
    {
        AttendanceKind.Backup => SignalHandler.Backup,
        AttendanceKind.Team => SignalHandler.Team,
        AttendanceKind.Coordinator => SignalHandler.Coordinator,
        _ => SignalHandler.Professional,
    };
}
