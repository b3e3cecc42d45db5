using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Matching.Features.Requests;
using Samenspel.Notices;
using static Samenspel.Notices.Audience;

namespace Samenspel.Matching;

internal static partial class NoticeTable
{
    private static StateChange[] Requests =>
    [
        new("request.announced", "That a colleague takes a request over is heard before the request itself.")
        {
            State = MatchRequestStatus.Announced,
            NotTold = [new(Team, "Nothing waits yet."), new(Professional, "Nothing waits yet.")],
        },
        new("request.opened", "A volunteer is looked for, for the first time or again.")
        {
            State = MatchRequestStatus.Open,
            NotTold = [new(Coordinator, "Finds it in the list of open requests, and is told when an own volunteer may fit."), new(Professional, SaidSo), new(Client, "Asked for it.")],
        },
        new("request.corrected", "What is asked is corrected, with another yes of the client, while a match is on its way.")
        {
            Told = [new(Volunteer, MatchNotices.RequestCorrected), new(Coordinator, MatchNotices.RequestCorrected)],
            NotTold = [new(Client, SaidSo), new(Professional, "Hears from the clients service that the client approved it.")],
        },
        new("request.night", "A night is asked for, and the municipality allows no volunteer to be alone with somebody at night.")
        {
            Told = [new(Professional, RequestNotices.NoNight)],
            NotTold = [new(Coordinator, "Cannot do anything about it.")],
        },
        new("request.waits-long", "Nobody was found for longer than the programme wants.")
        {
            Moment = nameof(MatchRequest) + "." + nameof(MatchRequest.OverdueNotifiedAt),
            Told = [new(Ambassador, RequestNotices.WaitsLong), new(Professional, RequestNotices.AskAmbassador)],
            NotTold = [new(Client, "A message that there is nobody yet helps nobody; the professional tells it.")],
        },
        new("request.undecided", "A match goes no further after the two had met, and nobody else is asked.")
        {
            State = MatchRequestStatus.Undecided,
            Told = [new(Professional, RequestNotices.Undecided)],
            NotTold = [new(Ambassador, "Is asked when the professional wants so.")],
        },
        new("request.undecided-while-away", "The same, while the professional is away.")
        {
            Told = [new(Professional, RequestNotices.Undecided), new(Team, RequestNotices.Undecided)],
            NotTold = [new(Ambassador, "Is asked when the professional wants so.")],
        },
        new("request.matched", "Somebody is found.")
        {
            State = MatchRequestStatus.Matched,
            NotTold = [new(Ambassador, "Needs not look along any more: what waited goes away.")],
        },
        new("request.withdrawn", "The client no longer asks.")
        {
            State = MatchRequestStatus.Withdrawn,
            NotTold = [new(Client, SaidSo), new(Ambassador, "Needs not look along any more: what waited goes away.")],
        },
        new("request.closed", "The request is done.")
        {
            State = MatchRequestStatus.Closed,
            NotTold = [new(Client, "Closed it together with the professional."), new(Ambassador, "Needs not look along any more: what waited goes away.")],
        },
        new("request.handed-over", "A colleague of the team helps the client from now on.")
        {
            Told = [new(Team, MatchNotices.Accepted)],
            NotTold = [new(Volunteer, "Nothing changes in what was agreed."), new(Coordinator, "Sees who it is with the match.")],
        },
        new("role.ended", "The professional of a request is no longer one of the team: the team is asked what waits.")
        {
            Told = [new(Team, MatchNotices.Accepted)],
            NotTold = [new(Professional, "Has gone."), new(Volunteer, "Nothing changes in what was agreed.")],
        },
        new("request.nobody-left", "The professional of a request has gone, and the team has nobody left.")
        {
            Told = [new(Coordinator, RequestNotices.NobodyLeft)],
            NotTold = [new(Volunteer, "Is told by the coordinator, with what follows.")],
        },
        new("consent.withdrawn", "The client no longer allows that a volunteer is looked for, while a match is on its way.")
        {
            Told =
            [
                new(Volunteer, MatchNotices.CalledOff), new(Professional, RequestNotices.TalkWithClient), new(Professional, RequestNotices.Undecided), new(Professional, MatchNotices.Withdrawn),
                new(Coordinator, MatchNotices.Withdrawn),
            ],
            NotTold = [new(Client, SaidSo)],
        },
        new("consent.withdrawn-while-away", "The same, while the professional is away.")
        {
            Told =
            [
                new(Volunteer, MatchNotices.CalledOff), new(Professional, RequestNotices.TalkWithClient), new(Team, RequestNotices.TalkWithClient),
                new(Professional, RequestNotices.Undecided), new(Team, RequestNotices.Undecided), new(Team, MatchNotices.Withdrawn),
                new(Coordinator, MatchNotices.Withdrawn),
            ],
            NotTold = [new(Client, SaidSo)],
        },
        .. PassedOn("consent.withdrawn", RequestNotices.TalkWithClient),
        new("consent.contact-withdrawn", "The client no longer allows that a volunteer gets contact data, while a match is on its way.")
        {
            Moment = nameof(Domain.Match) + "." + nameof(Domain.Match.OnHoldSince),
            Told = [new(Volunteer, MatchNotices.OnHold), new(Coordinator, MatchNotices.OnHold), new(Professional, RequestNotices.TalkWithClient)],
            NotTold = [new(Client, SaidSo)],
        },
        .. PassedOn("consent.contact-withdrawn", RequestNotices.TalkWithClient, new NotTold(Client, SaidSo)),
        new("consent.contact-given", "The client allows it again, and what waited goes on.")
        {
            Told =
            [
                new(Volunteer, MatchNotices.GoesOn), new(Coordinator, MatchNotices.GoesOn), new(Professional, MatchNotices.GoesOn),
                new(Coordinator, MatchNotices.Accepted), new(Professional, MatchNotices.Accepted),
            ],
            NotTold = [new(Client, SaidSo)],
        },
    ];
}
