using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Clients;

/// <summary>Who is told when a support request, a respite, a consent or a caregiver changes.</summary>
internal static class NoticeTable
{
    private const string Sees = "Sees it in the own list.";
    private const string DoesIt = "Does it.";

    public static readonly IReadOnlyList<StateChange> Rows =
    [
        new("support-request.started", "A professional writes down a question.")
        { State = SupportRequestStatus.Draft, NotTold = [new(Audience.Client, "Sits at the table."), new(Audience.Professional, DoesIt)] },
        new("support-request.exploring", "The first of the five questions is answered.")
        { State = SupportRequestStatus.Exploring, NotTold = [new(Audience.Client, "Answers them."), new(Audience.Professional, DoesIt)] },
        new("support-request.explored", "The five questions are answered.")
        { State = SupportRequestStatus.Explored, NotTold = [new(Audience.Client, "Answered them."), new(Audience.Professional, DoesIt)] },
        new("support-request.profile-written", "The profile of the volunteer wanted is written.")
        { Told = [new(Audience.Client, ClientNotices.ProfileToApprove)], NotTold = [new(Audience.Professional, DoesIt)] },
        new("support-request.profile-questioned", "The client wants to be called about the profile instead of approving it.")
        { Told = [new(Audience.Professional, ClientNotices.ProfileQuestioned)], NotTold = [new(Audience.Client, DoesIt)] },
        new("support-request.opened", "The client approves the profile; a volunteer is looked for.")
        { State = SupportRequestStatus.Open, Told = [new(Audience.Professional, ClientNotices.ProfileApproved)], NotTold = [new(Audience.Client, DoesIt)] },
        new("support-request.profile-corrected", "A profile that was approved is corrected; the search goes on with the old one.")
        { Told = [new(Audience.Client, ClientNotices.ProfileToApprove)], NotTold = [new(Audience.Professional, DoesIt)] },
        new("support-request.correction-approved", "The client approves the correction; it is searched for from now on.")
        { Told = [new(Audience.Professional, ClientNotices.ProfileApproved)], NotTold = [new(Audience.Client, DoesIt)] },
        new("support-request.correction-withdrawn", "The correction is taken back before the client said yes.")
        { NotTold = [new(Audience.Client, "What was approved stays; what was asked about the correction vanishes."), new(Audience.Professional, DoesIt)] },
        new("support-request.caregiver-view", "A caregiver says how he sees it.")
        { Told = [new(Audience.Professional, ClientNotices.CaregiverSaidSomething)], NotTold = [new(Audience.Client, "The caregiver and the client talk with each other.")] },
        new("support-request.arranged", "A match is confirmed.")
        { State = SupportRequestStatus.Arranged, NotTold = [new(Audience.Client, "Said yes to the click."), new(Audience.Professional, "Is asked to make the agreement, by Agreements.")] },
        new("support-request.collaboration-ended", "The agreement of its match ends.")
        { State = SupportRequestStatus.Undecided, Told = [new(Audience.Professional, ClientNotices.RequestToDecide)], NotTold = [new(Audience.Client, "The professional calls; Agreements tells that it ended.")] },
        new("support-request.handed-over", "A colleague of the team sees to it from now on.")
        { Told = [new(Audience.Professional, ClientNotices.RequestHandedToYou)], NotTold = [new(Audience.Client, "The colleague introduces himself.")] },
        new("support-request.taken-over", "A colleague of the team takes it over.")
        { Told = [new(Audience.Professional, ClientNotices.RequestTakenOver)], NotTold = [new(Audience.Team, DoesIt), new(Audience.Client, "The colleague introduces himself.")] },
        new("support-request.professional-left", "The role of the professional who sees to it ends.")
        { Told = [new(Audience.Team, ClientNotices.RequestProfessionalLeft)], NotTold = [new(Audience.Client, "Hears it from the colleague who takes over.")] },
        new("support-request.collaboration-ended-while-away", "The agreement of its match ends while the professional is away.")
        { Told = [new(Audience.Professional, ClientNotices.RequestToDecide), new(Audience.Team, ClientNotices.RequestToDecide)], NotTold = [new(Audience.Client, "The team calls; Agreements tells that it ended.")] },
        new("support-request.nobody-left", "The last professional of the team leaves while a question waits.")
        { Told = [new(Audience.Administrator, ClientNotices.NobodyLeft)], NotTold = [new(Audience.Client, "Hears it from who takes over.")] },
        new("support-request.withdrawn", "The client no longer asks.")
        { State = SupportRequestStatus.Withdrawn, NotTold = [new(Audience.Client, "Asked for it."), new(Audience.Professional, DoesIt)] },
        new("support-request.withdrawn-by-client", "The client says so on the own page.")
        { Told = [new(Audience.Professional, ClientNotices.RequestWithdrawn)], NotTold = [new(Audience.Client, DoesIt)] },
        new("support-request.closed", "It is done.")
        { State = SupportRequestStatus.Closed, NotTold = [new(Audience.Client, "Decides it with the professional."), new(Audience.Professional, DoesIt)] },

        new("consent.given", "A client allows something.")
        { NotTold = [new(Audience.Client, DoesIt), new(Audience.Professional, "What it opens shows it.")] },
        new("consent.withdrawn", "A client no longer allows something.")
        { Told = [new(Audience.Professional, ClientNotices.ConsentWithdrawn)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Caregiver, "It is the client's own matter.")] },
        new("consent.withdrawn-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Professional, ClientNotices.ConsentWithdrawn), new(Audience.Team, ClientNotices.ConsentWithdrawn)], NotTold = [new(Audience.Client, DoesIt)] },
        .. PassedOn("consent.withdrawn", ClientNotices.ConsentWithdrawn, new NotTold(Audience.Client, DoesIt)),
        new("consent.reading-along-given", "A client lets the caregivers read along.")
        { Told = [new(Audience.Caregiver, ClientNotices.MayRead)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Professional, "What it opens shows it.")] },
        new("consent.reading-along-withdrawn", "A client no longer lets the caregivers read along.")
        { Told = [new(Audience.Caregiver, ClientNotices.MayReadNoMore)], NotTold = [new(Audience.Client, DoesIt)] }, // the professional as with any other
        .. OfRunningOut,
        new("client.role-ended", "The client's role ends, also by a block: the client can no longer sign in.")
        { Told = [new(Audience.Professional, ClientNotices.SignInEnded)], NotTold = [new(Audience.Client, "Cannot sign in; is called."), new(Audience.Team, "The professional is there.")] },
        new("client.role-ended-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Team, ClientNotices.SignInEnded)], NotTold = [new(Audience.Client, "Cannot sign in; is called.")] },
        .. PassedOn("client.role-ended", ClientNotices.SignInEnded, new NotTold(Audience.Client, "Cannot sign in; is called.")),
        new("caregiver.role-ended", "A caregiver's role ends, also by a block.")
        { Told = [new(Audience.Professional, ClientNotices.SignInEnded)], NotTold = [new(Audience.Caregiver, "Cannot sign in; is called."), new(Audience.Client, "Hears it from the professional.")] },
        new("account.linked", "A client links the own account to the file.")
        { Told = [new(Audience.Professional, ClientNotices.AccountLinked)], NotTold = [new(Audience.Client, DoesIt)] },
        new("account.unlinked", "An account is taken away from the file of a client.")
        { Told = [new(Audience.Client, ClientNotices.AccountUnlinked), new(Audience.Professional, ClientNotices.AskAgain)], NotTold = [new(Audience.Team, DoesIt)] },
        new("caregiver.account-unlinked", "An account is taken away from a caregiver.")
        { Told = [new(Audience.Caregiver, ClientNotices.CaregiverAccountUnlinked)], NotTold = [new(Audience.Client, "Hears it from the professional."), new(Audience.Professional, DoesIt)] },
        new("client.files-merged", "Two files of one client become one.")
        { Told = [new(Audience.Client, ClientNotices.FilesMerged), new(Audience.Professional, ClientNotices.FilesMergedByColleague)], NotTold = [new(Audience.Team, DoesIt), new(Audience.Caregiver, "It is the client's own matter.")] },
        new("caregiver.linked", "A caregiver links the own account.")
        { Told = [new(Audience.Caregiver, ClientNotices.CaregiverLinked), new(Audience.Professional, ClientNotices.CaregiverAccountLinked)], NotTold = [new(Audience.Client, "Is asked before.")] },
        new("caregiver.unlinked", "Somebody is a caregiver no longer.")
        { Told = [new(Audience.Caregiver, ClientNotices.CaregiverUnlinked)], NotTold = [new(Audience.Client, "Is asked before."), new(Audience.Professional, DoesIt)] },
        new("network.mapped", "Somebody of the network is put on the map.")
        { State = NetworkStatus.CouldBeAsked, NotTold = [new(Audience.Professional, Sees)] },
        new("network.asked", "Somebody of the network is asked.")
        { State = NetworkStatus.Asked, NotTold = [new(Audience.Professional, Sees)] },
        new("network.active", "Somebody of the network does something now.")
        { State = NetworkStatus.Active, NotTold = [new(Audience.Professional, Sees)] },
        new("network.accepted", "Somebody of the network says yes to what was asked.")
        { State = NetworkStatus.Accepted, NotTold = [new(Audience.Professional, Sees)] },
        new("network.declined", "Somebody of the network says no.")
        { State = NetworkStatus.Declined, NotTold = [new(Audience.Professional, Sees), new(Audience.Caregiver, "A no has no consequence.")] },
        new("client.moved-to-team", "A client moves to where another team works.")
        { Told = [new(Audience.Team, ClientNotices.MovedToYourTeam), new(Audience.Client, ClientNotices.OtherTeam)], NotTold = [new(Audience.Professional, DoesIt)] },
        new("client.corrected", "The year of birth, or what is known of a caregiver, is corrected.")
        { NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, "Sits at the table, or reads it in the own file.")] },
        new("client.emergency-ended", "The professional closes a file that was opened in an emergency.")
        { NotTold = [new(Audience.Client, "Was told that it was opened; nothing is asked."), new(Audience.Professional, "Was told that it was opened.")] },
        new("client.opened-in-emergency", "A professional without a relation opens a file in an emergency.")
        { Told = [new(Audience.Client, ClientNotices.FileOpenedInEmergency)], NotTold = [new(Audience.Professional, "The client is told, who has an account.")] },
        new("client.opened-in-emergency-without-account", "The same, of a client without an account.")
        { Told = [new(Audience.Professional, ClientNotices.InformClientOfEmergencyAccess)] },
        .. PassedOn("client.opened-in-emergency-without-account", ClientNotices.InformClientOfEmergencyAccess),
        new("client.second-emergency", "The same professional does so again within an hour.")
        { Told = [new(Audience.Professional, ClientNotices.SecondEmergency)], NotTold = [new(Audience.Client, "Is told that the file was opened; why it was, is asked first.")] },
        new("client.second-emergency-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Team, ClientNotices.SecondEmergency)], NotTold = [new(Audience.Client, "Is told that the file was opened; why it was, is asked first.")] },
        .. PassedOn("client.second-emergency", ClientNotices.SecondEmergency, new NotTold(Audience.Client, "Is told that the file was opened; why it was, is asked first.")),

        .. OfRespite,
    ];

    private const string AskedAgain = "Said until when; the professional asks again.";

    private static IReadOnlyList<StateChange> OfRunningOut =>
    [
        new("consent.ends-soon", "What a client allows ends within two weeks, and was not said in the last one.")
        { Told = [new(Audience.Professional, ClientNotices.ConsentEndsSoon)], NotTold = [new(Audience.Client, "The professional asks whether it goes on."), new(Audience.Caregiver, "It is the client's own matter."), new(Audience.Team, "The professional is there.")] },
        new("consent.ran-out", "The last day on which a client allows something is over.")
        { Told = [new(Audience.Professional, ClientNotices.ConsentRanOut)], NotTold = [new(Audience.Client, AskedAgain), new(Audience.Caregiver, "It is the client's own matter."), new(Audience.Team, "The professional is there.")] },
        new("consent.ran-out-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Professional, ClientNotices.ConsentRanOut), new(Audience.Team, ClientNotices.ConsentRanOut)], NotTold = [new(Audience.Client, AskedAgain)] },
        .. PassedOn("consent.ran-out", ClientNotices.ConsentRanOut, new NotTold(Audience.Client, AskedAgain)),
        new("consent.reading-along-ran-out", "The last day on which a client lets the caregivers read along is over.")
        { Told = [new(Audience.Caregiver, ClientNotices.MayReadNoMore)], NotTold = [new(Audience.Client, AskedAgain)] }, // the professional as with any other
    ];

    private static IReadOnlyList<StateChange> OfRespite =>
    [
        new("respite.asked", "A caregiver asks for some days off.")
        { State = RespiteStatus.Arranging, Told = [new(Audience.Professional, RespiteNotices.Asked)], NotTold = [new(Audience.Asker, DoesIt), new(Audience.Client, "Is asked before a volunteer is looked for.")] },
        new("respite.for-volunteer", "A part of it is for a volunteer, who is looked for after the client's yes.")
        { Told = [new(Audience.Client, RespiteNotices.ToApprove)], NotTold = [new(Audience.Asker, DoesIt), new(Audience.Professional, "Writes down what a client without account says.")] },
        new("respite.declined-by-client", "The client does not want the volunteer who was found for it.")
        { Told = [new(Audience.Asker, RespiteNotices.AskWhatIsFine), new(Audience.Professional, RespiteNotices.AskWhatIsFine)] },
        new("respite.volunteer-gone", "A volunteer of it does not come after all.")
        { Told = [new(Audience.Asker, RespiteNotices.VolunteerGone), new(Audience.Professional, RespiteNotices.VolunteerGone)] },
        new("respite.volunteer-stops-early", "A volunteer who got acquainted for it, or tries it, says no.")
        { Told = [new(Audience.Asker, RespiteNotices.VolunteerGone)], NotTold = [new(Audience.Professional, "Is told by Matching, and asked to decide.")] },
        new("respite.volunteer-gone-while-away", "The same, while the professional is away.")
        { Told = [new(Audience.Asker, RespiteNotices.VolunteerGone), new(Audience.Professional, RespiteNotices.VolunteerGone), new(Audience.Team, RespiteNotices.VolunteerGone)] },
        .. PassedOn("respite.volunteer-gone", RespiteNotices.VolunteerGone),
        new("respite.not-covered-while-away", "It starts within three days and is not filled, and the professional is away.")
        { Told = [new(Audience.Professional, RespiteNotices.NotCovered), new(Audience.Team, RespiteNotices.NotCovered)], NotTold = [new(Audience.Asker, "The team calls, with a way out.")] },
        new("respite.not-covered", "It starts within three days and is not filled.")
        { Moment = nameof(RespiteRequest) + "." + nameof(RespiteRequest.EscalatedAt), Told = [new(Audience.Professional, RespiteNotices.NotCovered)], NotTold = [new(Audience.Asker, "The professional calls, with a way out.")] },
        .. PassedOn("respite.not-covered", RespiteNotices.NotCovered, new NotTold(Audience.Asker, "The team calls, with a way out.")),
        new("respite.covered", "All of it is filled.")
        { State = RespiteStatus.Covered, Told = [new(Audience.Asker, RespiteNotices.Covered), new(Audience.Professional, RespiteNotices.Covered)] },
        new("respite.handed-over", "A colleague of the team sees to it from now on.")
        { Told = [new(Audience.Professional, RespiteNotices.HandedToYou)], NotTold = [new(Audience.Asker, "The colleague introduces himself.")] },
        new("respite.taken-over", "A colleague of the team takes it over.")
        { Told = [new(Audience.Professional, RespiteNotices.TakenOver)], NotTold = [new(Audience.Team, DoesIt), new(Audience.Asker, "The colleague introduces himself.")] },
        new("respite.professional-left", "The role of the professional who sees to it ends.")
        { Told = [new(Audience.Team, RespiteNotices.ProfessionalLeft)], NotTold = [new(Audience.Asker, "Hears it from the colleague who takes over.")] },
        new("respite.withdrawn", "It is no longer asked.")
        { State = RespiteStatus.Withdrawn, Told = [new(Audience.Professional, RespiteNotices.Withdrawn)], NotTold = [new(Audience.Asker, DoesIt), new(Audience.Client, "Nobody would come: with a volunteer found, the agreement is ended first, and Agreements tells who would turn up.")] },
        new("respite.done", "It is over.")
        { State = RespiteStatus.Done, Told = [new(Audience.Asker, RespiteNotices.HowWasIt)], NotTold = [new(Audience.Professional, "The caregiver answers.")] },
    ];

    private static StateChange[] PassedOn(string id, NoticeKind kind, params NotTold[] not) =>
    [
        new($"{id}-before-absence", "The same, and the professional goes away before it is done.")
        { Told = [new(Audience.Professional, kind), new(Audience.Team, kind)], NotTold = not },
        new($"{id}-before-role-ended", "The same, and the role of the professional ends before it is done.")
        { Told = [new(Audience.Team, kind)], NotTold = not },
    ];
}
