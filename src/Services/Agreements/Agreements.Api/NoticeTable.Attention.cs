using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Notices;

namespace Samenspel.Agreements;

/// <summary>Who is told when nobody stands behind it, or when it cannot go on.</summary>
internal static partial class NoticeTable
{
    private const string CallComes = "Is called: this is not told in a message.";
    private const string SeesWho = "Sees at the agreement who can be called.";

    private static IReadOnlyList<StateChange> Attention =>
    [
        new("role.ended", "The role of the responsible professional ends, or he moves to another team.") { State = AttentionReason.ProfessionalLeft, Told = Gone, NotTold = [new(Audience.Professional, "Is no longer part of it.")] },
        new("person.blocked", "The responsible professional is blocked: all roles end.") { Told = Gone, NotTold = [new(Audience.Professional, "Cannot sign in.")] },
        new("backup.missing", "The role of the backup ends.")
        {
            State = AttentionReason.BackupLeft,
            Told = [new(Audience.Professional, AttentionNotices.BackupLeft)],
            NotTold = [new(Audience.Backup, "Is no longer part of it."), new(Audience.Client, "The professional is there."), new(Audience.Volunteer, "The professional is there."), new(Audience.Team, "The professional names another.")],
        },
        new("backup.missing-while-away", "The role of the backup ends while the professional is away.")
        { Told = [new(Audience.Team, AttentionNotices.BackupLeft)], NotTold = [new(Audience.Client, "The team is there."), new(Audience.Volunteer, "The team is there.")] },
        PassedOn("backup.missing", AttentionNotices.BackupLeft, Audience.Team)[0], // once the professional left, the team is asked to take over: role.ended
        new("backup.both-absent", "Professional and backup are away on the same day.")
        {
            State = AttentionReason.BothAbsent,
            Told = [new(Audience.Professional, AttentionNotices.BothAbsent), new(Audience.Backup, AttentionNotices.BothAbsent), new(Audience.Team, AttentionNotices.BothAbsent)],
            NotTold = [new(Audience.Client, SeesWho), new(Audience.Volunteer, SeesWho)],
        },
        .. PassedOn("backup.both-absent", AttentionNotices.BothAbsent),
        new("absence.reported", "The responsible professional is away today.")
        {
            State = AttentionReason.ProfessionalAbsent,
            Told = [new(Audience.Backup, AttentionNotices.StandIn)],
            NotTold = [new(Audience.Client, SeesWho), new(Audience.Volunteer, SeesWho), new(Audience.Professional, DoesIt), new(Audience.Team, "The backup is there.")],
        },
        new("absence.withdrawn", "The responsible professional is back after all.")
        { NotTold = [new(Audience.Backup, "The message that he stands in goes away."), new(Audience.Volunteer, SeesWho)] },
        new("responsible.is-party", "The responsible professional turns out to be the volunteer.")
        {
            State = AttentionReason.ResponsibleIsParty,
            Told = [new(Audience.Team, AttentionNotices.ResponsibleIsParty), new(Audience.Backup, AttentionNotices.ResponsibleIsParty), new(Audience.Coordinator, AttentionNotices.ResponsibleIsParty)],
            NotTold = [new(Audience.Client, CallComes)],
        },
        new("responsible.stands-in", "Nobody of the team is left: the backup takes over until the team has somebody again.")
        {
            Told = [new(Audience.Client, AgreementNotices.ResponsibleChanged), new(Audience.Volunteer, AgreementNotices.ResponsibleChanged)],
            NotTold = [new(Audience.Backup, DoesIt), new(Audience.Professional, "Is no longer part of it.")],
        },
        new("responsible.changed", "Somebody else is responsible or backup.")
        {
            Told = [new(Audience.Client, AgreementNotices.ResponsibleChanged), new(Audience.Volunteer, AgreementNotices.ResponsibleChanged), new(Audience.Backup, AgreementNotices.ResponsibleChanged)],
            NotTold = [new(Audience.Professional, DoesIt), new(Audience.Coordinator, "The team sees to it.")],
        },
        new("responsible.handed-over", "A colleague helps the client with the support request from now on, and so writes the agreement.")
        {
            Told =
            [
                new(Audience.Client, AgreementNotices.ResponsibleChanged), new(Audience.Volunteer, AgreementNotices.ResponsibleChanged),
                new(Audience.Caregiver, AgreementNotices.ResponsibleChanged), new(Audience.Backup, AgreementNotices.ResponsibleChanged),
            ],
            NotTold = [new(Audience.Professional, "Handed it over."), new(Audience.Team, "Hears of it from Clients; what waits here is the colleague's."), new(Audience.Coordinator, "The team sees to it.")],
        },
        new("volunteer.left", "The volunteer stops.")
        {
            State = AttentionReason.VolunteerLeft,
            Told = [new(Audience.Professional, AttentionNotices.VolunteerLeft), new(Audience.Backup, AttentionNotices.VolunteerLeft), new(Audience.Coordinator, AttentionNotices.OwnVolunteerLeft)],
            NotTold = [new(Audience.Client, CallComes), new(Audience.Caregiver, CallComes), new(Audience.Volunteer, DoesIt)],
        },
        .. PassedOn("volunteer.left", AttentionNotices.VolunteerLeft),
        new("volunteer.role-ended", "The volunteer's role in the organisation ends, also by a block.")
        {
            State = AttentionReason.VolunteerRoleEnded,
            Told =
            [
                new(Audience.Professional, AttentionNotices.VolunteerRoleEnded), new(Audience.Backup, AttentionNotices.VolunteerRoleEnded),
                new(Audience.Coordinator, AttentionNotices.OwnVolunteerRoleEnded), new(Audience.Volunteer, AttentionNotices.StopVisiting),
            ],
            NotTold = [new(Audience.Client, CallComes), new(Audience.Caregiver, CallComes)],
        },
        .. PassedOn("volunteer.role-ended", AttentionNotices.VolunteerRoleEnded),
        new("volunteer.role-again", "The volunteer has the role again.")
        {
            Told = [new(Audience.Volunteer, AttentionNotices.GoOn), new(Audience.Professional, AttentionNotices.GoOn)],
            NotTold = [new(Audience.Client, "Hears it from the volunteer."), new(Audience.Coordinator, "What was asked goes away.")],
        },
        new("client.role-ended", "The client's role ends, also by a block: the client can no longer sign in.")
        { State = AttentionReason.SignInEnded, Told = [new(Audience.Professional, AttentionNotices.SignInEnded)], NotTold = [new(Audience.Client, "Cannot sign in; is called."), new(Audience.Volunteer, "Can visit as before."), new(Audience.Backup, "The professional is there.")] },
        new("client.role-ended-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Backup, AttentionNotices.SignInEnded)], NotTold = [new(Audience.Client, "Cannot sign in; is called."), new(Audience.Team, "The backup is there.")] },
        .. PassedOn("client.role-ended", AttentionNotices.SignInEnded),
        new("caregiver.role-ended", "A caregiver's role ends, also by a block: the caregiver can no longer sign in.")
        { Told = [new(Audience.Professional, AttentionNotices.SignInEnded)], NotTold = [new(Audience.Caregiver, "Cannot sign in; is called."), new(Audience.Volunteer, "Can visit as before.")] },
        new("volunteer.paused", "The volunteer takes a break.")
        {
            State = AttentionReason.VolunteerPaused,
            Told = [new(Audience.Professional, AttentionNotices.VolunteerPaused), new(Audience.Backup, AttentionNotices.VolunteerPaused), new(Audience.Coordinator, AttentionNotices.VolunteerPaused)],
            NotTold = [new(Audience.Client, CallComes), new(Audience.Caregiver, CallComes), new(Audience.Volunteer, DoesIt)],
        },
        .. PassedOn("volunteer.paused", AttentionNotices.VolunteerPaused),
        new("volunteer.back", "The volunteer is there again.")
        {
            Told = [new(Audience.Volunteer, AttentionNotices.GoOn), new(Audience.Professional, AttentionNotices.GoOn)],
            NotTold = [new(Audience.Client, "Hears it from the volunteer."), new(Audience.Coordinator, "Activates the volunteer.")],
        },
        new("volunteer.certificate-lost", "The check of the conduct certificate no longer holds.")
        {
            State = AttentionReason.CertificateMissing,
            Told = [new(Audience.Professional, AttentionNotices.CertificateMissing), new(Audience.Coordinator, AttentionNotices.CertificateMissing), new(Audience.Volunteer, AttentionNotices.WaitForCall)],
            NotTold = [new(Audience.Client, CallComes), new(Audience.Caregiver, CallComes)],
        },
        new("volunteer.certificate-lost-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Backup, AttentionNotices.CertificateMissing), new(Audience.Coordinator, AttentionNotices.CertificateMissing)], NotTold = [new(Audience.Client, CallComes), new(Audience.Team, "The backup is there.")] },
        .. PassedOn("volunteer.certificate-lost", AttentionNotices.CertificateMissing),
        new("consent.withdrawn-while-away", "The client no longer shares contact data with the volunteer, while the professional is away.")
        { Told = [new(Audience.Backup, AttentionNotices.TalkWithClient), new(Audience.Volunteer, AttentionNotices.WaitForCall)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Team, "The backup is there.")] },
        new("consent.withdrawn", "The client no longer shares contact data with the volunteer.") { State = AttentionReason.ContactWithdrawn, Told = TakenBack, NotTold = NotOfConsent },
        .. PassedOn("consent.withdrawn", AttentionNotices.TalkWithClient),
        new("consent.matching-withdrawn", "The client no longer wants a volunteer for the question.") { State = AttentionReason.MatchingWithdrawn, Told = TakenBack, NotTold = NotOfConsent },
        new("consent.given", "The client allows it again.")
        {
            Told = [new(Audience.Volunteer, AttentionNotices.GoOn), new(Audience.Professional, AttentionNotices.GoOn)],
            NotTold = [new(Audience.Client, DoesIt), new(Audience.Coordinator, "The message that it stands still goes away.")],
        },
    ];

    private static IReadOnlyList<Told> Gone =>
    [
        new(Audience.Backup, AttentionNotices.ProfessionalLeft), new(Audience.Team, AttentionNotices.ProfessionalLeft), new(Audience.Coordinator, AttentionNotices.ProfessionalLeft),
        new(Audience.Volunteer, AttentionNotices.ContactLeft), new(Audience.Client, AttentionNotices.ContactLeft),
    ];

    private static IReadOnlyList<Told> TakenBack =>
        [new(Audience.Professional, AttentionNotices.TalkWithClient), new(Audience.Volunteer, AttentionNotices.WaitForCall), new(Audience.Coordinator, AttentionNotices.OnHold)];

    private static IReadOnlyList<NotTold> NotOfConsent =>
        [new(Audience.Client, DoesIt), new(Audience.Caregiver, "It is the client's own matter."), new(Audience.Backup, "The professional is there.")];
}
