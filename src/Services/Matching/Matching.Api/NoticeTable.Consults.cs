using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Features.Peers;
using Samenspel.Notices;
using static Samenspel.Notices.Audience;

namespace Samenspel.Matching;

internal static partial class NoticeTable
{
    private const string WithoutKnowing = "Never knows whose consult it is, nor who looks along.";

    private static StateChange[] Consults =>
    [
        new("consult.requested", "A professional asks an ambassador to look along, for the first time or again.")
        {
            State = ConsultStatus.Requested,
            Told = [new(Ambassador, ConsultNotices.Asked)],
            NotTold = [new(Professional, SaidSo), new(Client, "Allowed it, and is told by the professional what came of it.")],
        },
        new("consult.looking", "An ambassador takes it up.")
        {
            State = ConsultStatus.Looking,
            NotTold = [new(Professional, "Hears when there is an answer."), new(Ambassador, SaidSo)],
        },
        new("consult.waiting", "The ambassador asked something elsewhere.")
        {
            State = ConsultStatus.Waiting,
            Told = [new(Professional, ConsultNotices.Postponed)],
            NotTold = [new(Ambassador, SaidSo)],
        },
        new("consult.look-again", "The day comes on which the ambassador wanted to look again.")
        {
            Told = [new(Ambassador, ConsultNotices.LookAgain)],
            NotTold = [new(Professional, "Hears when there is an answer.")],
        },
        new("consult.answered", "The ambassador found something.")
        {
            State = ConsultStatus.Answered,
            Told = [new(Professional, ConsultNotices.Answered)],
            NotTold = [new(Ambassador, SaidSo), new(Client, "Is told by the professional.")],
        },
        new("consult.not-found", "The ambassador found nothing.")
        {
            State = ConsultStatus.NotFound,
            Told = [new(Professional, ConsultNotices.NothingFound)],
            NotTold = [new(Ambassador, SaidSo), new(Client, "Is told by the professional.")],
        },
        new("consult.place-free", "A place comes free in the activity that was full when the consult was answered.")
        {
            Told = [new(Professional, ConsultNotices.PlaceFree), new(Ambassador, ConsultNotices.PlaceFree)],
            NotTold = [new(Client, "Is told by the professional.")],
        },
        new("consult.place-offered", "A place came free, and is kept for the client of the consult, who waited for it.")
        {
            Told = [new(Ambassador, ConsultNotices.PlaceOffered)],
            NotTold = [new(Professional, "Is told in the pools service, with the place.")],
        },
        new("consult.place-passed-on", "The place was not taken in time.")
        {
            Told = [new(Ambassador, ConsultNotices.PlacePassedOn)],
            NotTold = [new(Professional, "Is told in the pools service, with the place.")],
        },
        new("consult.taken", "The professional goes on with the answer.")
        {
            State = ConsultStatus.Taken,
            Told = [new(Ambassador, ConsultNotices.Taken)],
            NotTold = [new(Professional, SaidSo)],
        },
        new("consult.withdrawn", "The client no longer allows that an ambassador looks along.")
        {
            State = ConsultStatus.Withdrawn,
            Told = [new(Professional, ConsultNotices.Withdrawn), new(Ambassador, ConsultNotices.Withdrawn)],
            NotTold = [new(Client, SaidSo)],
        },
        new("consult.no-longer-asked", "The professional no longer asks.")
        {
            Told = [new(Ambassador, ConsultNotices.NoLongerAsked)],
            NotTold = [new(Professional, SaidSo), new(Client, "Is told by the professional.")],
        },
        new("consult.ambassador-left", "The ambassador who took it up is no longer placed in the team, and another one is.")
        {
            Told = [new(Ambassador, ConsultNotices.Asked)],
            NotTold = [new(Professional, "Hears when there is an answer.")],
        },
        new("consult.nobody-answers", "The ambassador has gone, and nobody else is placed in the team.")
        {
            Told = [new(Professional, ConsultNotices.NobodyAnswers)],
            NotTold = [new(Ambassador, "Has gone."), new(Client, "Is told by the professional, with what follows.")],
        },
        new("consult.handed-over", "A colleague of the team goes on with it.")
        {
            Told = [new(Team, ConsultNotices.YoursNow)],
            NotTold = [new(Professional, SaidSo), new(Ambassador, WithoutKnowing)],
        },
        new("consult.professional-left", "The professional of a consult is no longer one of the team.")
        {
            Told = [new(Team, ConsultNotices.ProfessionalLeft)],
            NotTold = [new(Professional, "Has gone."), new(Ambassador, WithoutKnowing)],
        },
    ];

    private static StateChange[] Peers =>
    [
        new("peer-proposal.asked", "Somebody is proposed as a peer.")
        {
            State = PeerStatus.Asked,
            Told = [new(Client, PeerNotices.Asked), new(Caregiver, PeerNotices.Asked)],
            NotTold = [new(Professional, "Is asked nothing, and sees how far it is.")],
        },
        new("peer-proposal.agreed", "Everybody said yes.")
        {
            State = PeerStatus.Agreed,
            Told = [new(Client, PeerNotices.Agreed), new(Caregiver, PeerNotices.Agreed)],
            NotTold = [new(Professional, "A guardian can plan it; sees how far it is.")],
        },
        new("peer-proposal.planned", "The first meeting is planned.")
        {
            State = PeerStatus.Planned,
            Told = [new(Client, PeerNotices.Planned), new(Caregiver, PeerNotices.Planned)],
            NotTold = [new(Professional, "Is asked nothing, and sees how far it is.")],
        },
        new("peer-proposal.moved", "The first meeting gets another moment or place.")
        {
            Told = [new(Client, PeerNotices.Moved), new(Caregiver, PeerNotices.Moved)],
            NotTold = [new(Professional, "Is asked nothing, and sees how far it is.")],
        },
        new("peer-proposal.met", "The two met.")
        {
            State = PeerStatus.Met,
            Told = [new(Client, PeerNotices.ClickAsked)],
            NotTold = [new(Caregiver, "Only the two themselves say whether it clicks.")],
        },
        new("peer-proposal.confirmed", "Both say that it clicks.")
        {
            State = PeerStatus.Confirmed,
            Told = [new(Client, PeerNotices.Confirmed), new(Caregiver, PeerNotices.Confirmed)],
            NotTold = [new(Professional, "Is asked nothing, and sees how far it is.")],
        },
        new("peer-proposal.ended", "It does not go on; whose no it was, nobody learns.")
        {
            State = PeerStatus.Ended,
            Told = [new(Client, PeerNotices.Ended), new(Caregiver, PeerNotices.Ended)],
            NotTold = [new(Professional, "Is asked nothing, and sees how far it is.")],
        },
        new("peer-proposal.guardian-role-ended", "The role of a guardian who has not answered ends or runs out, and another guardian of the same client decides.")
        {
            Told = [new(Client, PeerNotices.Agreed), new(Caregiver, PeerNotices.Agreed)],
            NotTold = [new(Professional, "Is asked to call whose role ended (Clients); without another guardian it waits for that call.")],
        },
        new("caregiver.unlinked", "The only guardian of a minor who is asked about a peer is no longer a caregiver.")
        {
            Told = [new(Client, PeerNotices.Ended)],
            NotTold = [new(Caregiver, "Has no part in it any more: what waited goes away.")],
        },
    ];
}
