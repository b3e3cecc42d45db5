using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Tells those who can do something about it, and takes it away when it is done.</summary>
internal sealed class AttentionNotifications(AgreementsDb db, Notifier notices, TimeProvider clock)
{
    /// <summary>With these the volunteer no longer has a part in it.</summary>
    private static readonly AttentionReason[] OfVolunteer = [AttentionReason.VolunteerLeft, AttentionReason.VolunteerRoleEnded];

    private static readonly AttentionReason[] OfClient = [AttentionReason.ContactWithdrawn, AttentionReason.MatchingWithdrawn];

    /// <summary>Tells what began, and takes away what ended.</summary>
    /// <param name="agreement">The agreement, as it is now.</param>
    /// <param name="began">What is wrong since now.</param>
    /// <param name="ended">What no longer is.</param>
    /// <param name="goesOn">Whether visits can go on again.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task TellAsync(
        Agreement agreement, IReadOnlyList<AttentionReason> began, IReadOnlyList<AttentionReason> ended, bool goesOn, CancellationToken cancel)
    {
        var gone = ended.SelectMany(AttentionNotices.Of).ToList();
        var now = AttentionReasons.In(agreement.ReasonBits);
        if (ended.Intersect(OfClient).Any() && !now.Intersect(OfClient).Any()) gone.Add(AttentionNotices.TalkWithClient);
        if (goesOn) gone.AddRange([AttentionNotices.WaitForCall, AttentionNotices.OnHold]);
        if (gone.Count > 0) await notices.CompleteAsync([.. gone], agreement.Id, personId: null, cancel);

        if ((AttentionReasons.Bits(began) & AttentionReasons.Holding) != 0) await notices.CompleteAsync([AttentionNotices.GoOn], agreement.Id, personId: null, cancel);
        if (began.Intersect(OfVolunteer).Any()) await notices.CompleteAsync(AgreementNotices.UntilNow, agreement.Id, agreement.VolunteerAccountId, cancel);
        foreach (var reason in began) await TellAsync(agreement, reason, cancel);
        if (goesOn) await TellAsync([agreement.VolunteerAccountId, agreement.ProfessionalId], AttentionNotices.GoOn, agreement, cancel);
    }

    private async Task TellAsync(Agreement a, AttentionReason reason, CancellationToken cancel)
    {
        switch (reason)
        {
            case AttentionReason.ProfessionalLeft:
                await TellAsync([.. await ColleaguesAsync(a, cancel), a.BackupId, .. await db.CoordinatorsOfAsync(a, clock.Today(), cancel)], AttentionNotices.ProfessionalLeft, a, cancel, except: a.ProfessionalId);
                await TellAsync([a.VolunteerAccountId, a.ClientAccountId], AttentionNotices.ContactLeft, a, cancel);
                break;
            case AttentionReason.ResponsibleIsParty:
                await TellAsync([a.ProfessionalId, a.BackupId, .. await ColleaguesAsync(a, cancel), .. await db.CoordinatorsOfAsync(a, clock.Today(), cancel)], AttentionNotices.ResponsibleIsParty, a, cancel);
                break;
            case AttentionReason.BackupLeft:
                await TellAsync([a.ProfessionalId, .. await db.StandInsAsync(a, clock.Today(), cancel)], AttentionNotices.BackupLeft, a, cancel);
                break;
            case AttentionReason.BothAbsent:
                await TellAsync([a.ProfessionalId, a.BackupId, .. await ColleaguesAsync(a, cancel)], AttentionNotices.BothAbsent, a, cancel);
                break;
            case AttentionReason.ProfessionalAbsent:
                await TellAsync(await db.StandInsAsync(a, clock.Today(), cancel), AttentionNotices.StandIn, a, cancel, except: a.ProfessionalId);
                break;
            case AttentionReason.VolunteerLeft:
                await TellAboutVolunteerAsync(a, AttentionNotices.VolunteerLeft, AttentionNotices.OwnVolunteerLeft, cancel);
                break;
            case AttentionReason.VolunteerPaused:
                await TellAboutVolunteerAsync(a, AttentionNotices.VolunteerPaused, AttentionNotices.VolunteerPaused, cancel);
                break;
            case AttentionReason.VolunteerRoleEnded:
                await TellAboutVolunteerAsync(a, AttentionNotices.VolunteerRoleEnded, AttentionNotices.OwnVolunteerRoleEnded, cancel);
                await TellAsync([a.VolunteerAccountId], AttentionNotices.StopVisiting, a, cancel);
                break;
            case AttentionReason.SignInEnded:
                await TellAsync([a.ProfessionalId, .. await db.StandInsAsync(a, clock.Today(), cancel)], AttentionNotices.SignInEnded, a, cancel);
                break;
            case AttentionReason.CertificateMissing:
                await TellAsync([a.ProfessionalId, .. await db.StandInsAsync(a, clock.Today(), cancel), .. await db.CoordinatorsOfAsync(a, clock.Today(), cancel)], AttentionNotices.CertificateMissing, a, cancel);
                await TellAsync([a.VolunteerAccountId], AttentionNotices.WaitForCall, a, cancel);
                break;
            default:
                await TellAsync([a.ProfessionalId, .. await db.StandInsAsync(a, clock.Today(), cancel)], AttentionNotices.TalkWithClient, a, cancel);
                await TellAsync([a.VolunteerAccountId], AttentionNotices.WaitForCall, a, cancel);
                await TellAsync([.. await db.CoordinatorsOfAsync(a, clock.Today(), cancel)], AttentionNotices.OnHold, a, cancel);
                break;
        }
    }

    /// <summary>Tells who stand behind it, and the other coordinators of the volunteer what they can do.</summary>
    private async Task TellAboutVolunteerAsync(Agreement a, NoticeKind kind, NoticeKind forCoordinators, CancellationToken cancel)
    {
        Guid?[] behind = [a.ProfessionalId, a.BackupId, .. await db.StandInsAsync(a, clock.Today(), cancel)];
        await TellAsync(behind, kind, a, cancel);
        await TellAsync((await db.CoordinatorsOfAsync(a, clock.Today(), cancel)).Except(behind), forCoordinators, a, cancel);
    }

    private async Task<IEnumerable<Guid?>> ColleaguesAsync(Agreement agreement, CancellationToken cancel)
    {
        var team = agreement.TeamId;
        return (await db.Roles.HoldingOn(clock.Today()).Where(role => role.TeamId == team && role.Role == Role.Professional).Select(role => role.PersonId).ToListAsync(cancel)).Cast<Guid?>();
    }

    private async Task TellAsync(IEnumerable<Guid?> people, NoticeKind kind, Agreement agreement, CancellationToken cancel, Guid? except = null)
    {
        foreach (var person in people.OfType<Guid>().Distinct().Where(person => person != except))
            await notices.NotifyAsync(person, kind, agreement.Id, cancel);
    }
}
