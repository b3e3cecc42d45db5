using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Notices;
using static Samenspel.Notices.Audience;

namespace Samenspel.Matching;

internal static partial class NoticeTable
{
    private static StateChange[] Steps =>
    [
        new("match.proposed", "A professional puts a volunteer on the shortlist.")
        {
            State = MatchStatus.Shortlisted,
            Told = [new(Coordinator, MatchNotices.Proposed)],
            NotTold = [new(Volunteer, "Is not told before the invitation."), new(Client, "Nothing is certain yet; the match can be read.")],
        },
        new("match.invited", "The coordinator asks the volunteer.")
        {
            State = MatchStatus.Invited,
            Told = [new(Volunteer, MatchNotices.Invited)],
            NotTold = [new(Professional, "Hears what the volunteer says."), new(Client, "Hears when there is an introduction.")],
        },
        new("match.accepted", "The volunteer says yes.")
        {
            State = MatchStatus.Accepted,
            Told = [new(Professional, MatchNotices.Accepted), new(Coordinator, MatchNotices.Accepted)],
            NotTold = [new(Client, "Hears when there is an introduction.")],
        },
        new("match.introduced", "The coordinator plans the introduction.")
        {
            State = MatchStatus.Introduced,
            Told = [new(Volunteer, MatchNotices.IntroductionPlanned), new(Client, MatchNotices.IntroductionPlanned), new(Professional, MatchNotices.IntroductionPlanned)],
            NotTold = [new(Coordinator, "Planned it."), new(Caregiver, "Reads along in the match as far as the client allows, and is asked nothing.")],
        },
        new("match.introduction-moved", "The introduction gets another moment or place.")
        {
            Told = [new(Volunteer, MatchNotices.IntroductionMoved), new(Client, MatchNotices.IntroductionMoved), new(Professional, MatchNotices.IntroductionMoved)],
            NotTold = [new(Coordinator, "Moved it.")],
        },
        new("match.introduction-moved-while-away", "The same, while the professional is away.")
        {
            Told = [new(Volunteer, MatchNotices.IntroductionMoved), new(Team, MatchNotices.IntroductionMoved)],
            NotTold = [new(Coordinator, "Moved it.")],
        },
        .. PassedOn("match.introduction-moved", MatchNotices.IntroductionMoved, new NotTold(Coordinator, "Moved it.")),
        new("match.introduction-held", "Somebody says that the two met.")
        {
            Moment = nameof(Domain.Match) + "." + nameof(Domain.Match.IntroductionHeldAt),
            NotTold = [new(Volunteer, "Was there."), new(Client, "Was there."), new(Professional, "Sees with the match that they met.")],
        },
        new("match.trial", "The two try it for a few visits.")
        {
            State = MatchStatus.Trial,
            Told = [new(Volunteer, MatchNotices.TrialStarted), new(Client, MatchNotices.TrialStarted)],
            NotTold = [new(Professional, "Is asked nothing until the trial is over.")],
        },
        new("match.click-asked", "The trial is over.")
        {
            State = MatchStatus.ClickAsked,
            Told = [new(Volunteer, MatchNotices.ClickAsked), new(Client, MatchNotices.ClickAsked)],
            NotTold = [new(Professional, "The client answers himself or herself.")],
        },
        new("match.click-asked-on-paper", "The trial is over, of a client without a sign-in.")
        {
            Told = [new(Volunteer, MatchNotices.ClickAsked), new(Professional, MatchNotices.WriteDownClick)],
            NotTold = [new(Coordinator, "Hears when it clicks, or not.")],
        },
        new("match.client-role-ended", "The client is asked whether it clicks, and can no longer sign in: the role ended, or the client was blocked.")
        {
            Told = [new(Professional, MatchNotices.WriteDownClick)],
            NotTold = [new(Volunteer, "Answers as before."), new(Client, "Cannot sign in; is called.")],
        },
        new("match.confirmed", "Both say that it clicks.")
        {
            State = MatchStatus.Confirmed,
            Told = [new(Volunteer, MatchNotices.Confirmed), new(Client, MatchNotices.Confirmed), new(Professional, MatchNotices.Confirmed), new(Coordinator, MatchNotices.Confirmed)],
            NotTold = [new(Ambassador, "Looks along with other requests.")],
        },
        new("match.volunteer-pauses", "The volunteer takes a break after saying yes.")
        {
            Told = [new(Professional, MatchNotices.VolunteerPauses), new(Coordinator, MatchNotices.VolunteerPauses)],
            NotTold = [new(Volunteer, SaidSo), new(Client, "The professional tells it, with what follows.")],
        },
        new("match.certificate-missing", "The conduct certificate of the volunteer runs out while a match is on its way.")
        {
            Told = [new(Professional, MatchNotices.CertificateMissing), new(Coordinator, MatchNotices.CertificateMissing), new(Volunteer, MatchNotices.CertificateMissing)],
            NotTold = [new(Client, "The professional tells it, with what follows.")],
        },
    ];

    private static StateChange[] Ends =>
    [
        new("match.declined", "The volunteer says no, here during the trial.")
        {
            State = MatchStatus.Declined,
            Told = [new(Professional, MatchNotices.Declined), new(Coordinator, MatchNotices.Declined), new(Client, MatchNotices.CalledOff)],
            NotTold = [new(Volunteer, SaidSo)],
        },
        new("match.declined-invitation", "The volunteer says no to an invitation.")
        {
            Told = [new(Professional, MatchNotices.Declined), new(Coordinator, MatchNotices.Declined)],
            NotTold = [new(Volunteer, SaidSo), new(Client, "Never knew of the volunteer.")],
        },
        new("match.declined-by-client", "The client says no after the two had met.")
        {
            Told = [new(Volunteer, MatchNotices.CalledOff), new(Professional, MatchNotices.Declined), new(Coordinator, MatchNotices.Declined)],
            NotTold = [new(Client, SaidSo)],
        },
        new("match.declined-before-introduction", "The coordinator says no after the volunteer said yes.")
        {
            Told = [new(Volunteer, MatchNotices.Discontinued), new(Professional, MatchNotices.Declined)],
            NotTold = [new(Coordinator, SaidSo), new(Client, "Never knew of the volunteer.")],
        },
        new("match.expired", "An invitation was not answered in time.")
        {
            State = MatchStatus.Expired,
            Told = [new(Professional, MatchNotices.NotAnswered), new(Coordinator, MatchNotices.NotAnswered)],
            NotTold = [new(Volunteer, "It counts against nobody; the invitation goes away."), new(Client, "Never knew of the volunteer.")],
        },
        new("match.withdrawn", "Another match of the same request is confirmed.")
        {
            State = MatchStatus.Withdrawn,
            Told = [new(Volunteer, MatchNotices.AnotherFound), new(Professional, MatchNotices.Withdrawn), new(Coordinator, MatchNotices.Withdrawn)],
            NotTold = [new(Client, "Chose the other; hears that it is confirmed.")],
        },
        new("match.withdrawn-with-request", "The request is withdrawn or closed while a match is on its way.")
        {
            Told = [new(Volunteer, MatchNotices.Discontinued), new(Professional, MatchNotices.Withdrawn), new(Coordinator, MatchNotices.Withdrawn)],
            NotTold = [new(Client, SaidSo)],
        },
        new("match.own-volunteer", "The volunteer turns out to be the client or the client's caregiver while a match is on its way.")
        {
            Told =
            [
                new(Volunteer, MatchNotices.CalledOff), new(Client, MatchNotices.CalledOff), new(Professional, MatchNotices.OwnVolunteer), new(Professional, MatchNotices.Withdrawn),
                new(Coordinator, MatchNotices.OwnVolunteer), new(Coordinator, MatchNotices.Withdrawn),
            ],
            NotTold = [new(Ambassador, "Is asked when the professional wants so.")],
        },
        new("match.own-volunteer-confirmed", "The volunteer turns out to be the client or the client's caregiver after the match was confirmed.")
        {
            Told = [new(Professional, MatchNotices.OwnVolunteer), new(Coordinator, MatchNotices.OwnVolunteer)],
            NotTold = [new(Volunteer, "Is called: this is not told in a message."), new(Client, "Is called: this is not told in a message.")],
        },
        new("match.volunteer-left", "The volunteer stops after the two had met.")
        {
            Told = [new(Client, MatchNotices.CalledOff), new(Volunteer, MatchNotices.CalledOff), new(Professional, MatchNotices.Withdrawn), new(Coordinator, MatchNotices.Withdrawn)],
            NotTold = [new(Ambassador, "Is asked when the professional wants so.")],
        },
        .. PassedOn("match.volunteer-left", MatchNotices.Withdrawn),
        new("match.volunteer-role-ended", "The volunteer's role in the organisation ends after the two had met, also by a block.")
        {
            Told = [new(Client, MatchNotices.CalledOff), new(Volunteer, MatchNotices.CalledOff), new(Professional, MatchNotices.Withdrawn), new(Coordinator, MatchNotices.Withdrawn)],
            NotTold = [new(Ambassador, "Is asked when the professional wants so.")],
        },
        new("match.professional-is-volunteer", "The request is handed over to somebody who is the volunteer of a match on its way.")
        {
            Told = [new(Client, MatchNotices.CalledOff), new(Volunteer, MatchNotices.CalledOff), new(Coordinator, MatchNotices.OwnVolunteer), new(Coordinator, MatchNotices.Withdrawn)],
            NotTold = [new(Ambassador, "Is asked when the professional wants so.")],
        },
    ];
}
