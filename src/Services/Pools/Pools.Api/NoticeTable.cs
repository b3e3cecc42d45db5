using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Volunteers;
using static Samenspel.Notices.Audience;

namespace Samenspel.Pools;

/// <summary>Who is told of what of volunteers and activities, and who deliberately is not; docs/notices.md is made from it.</summary>
internal static class NoticeTable
{
    /// <summary>Every change of state.</summary>
    public static readonly IReadOnlyList<StateChange> Rows = [.. Volunteers, .. Activities, .. Places];

    private const string SaidSo = "Said so.", WithPlace = "Is told when it concerns the place.";

    private static StateChange[] Volunteers =>
    [
        new("volunteer.applied", "Somebody wants to help, for the first time or again.")
        {
            State = VolunteerStatus.Applied,
            Told = [new(Coordinator, VolunteerNotices.Applied)],
            NotTold = [new(Audience.Volunteer, SaidSo)],
        },
        new("volunteer.account-linked", "A volunteer links the own account.")
        {
            Told = [new(Coordinator, VolunteerNotices.AccountLinked)],
            NotTold = [new(Audience.Volunteer, SaidSo)],
        },
        new("volunteer.account-unlinked", "A wrong account is taken away from a volunteer.")
        {
            Told = [new(Audience.Volunteer, VolunteerNotices.AccountUnlinked)],
            NotTold = [new(Coordinator, SaidSo)],
        },
        new("volunteer.screening", "The organisation gets acquainted with the applicant.")
        {
            State = VolunteerStatus.Screening,
            NotTold = [new(Audience.Volunteer, "Is spoken to."), new(Coordinator, SaidSo)],
        },
        new("volunteer.onboarding", "The screening is done.")
        {
            State = VolunteerStatus.Onboarding,
            Told = [new(Audience.Volunteer, VolunteerNotices.Onboarding)],
            NotTold = [new(Coordinator, SaidSo)],
        },
        new("volunteer.active", "The volunteer can be asked.")
        {
            State = VolunteerStatus.Active,
            Told = [new(Audience.Volunteer, VolunteerNotices.Activated)],
            NotTold = [new(Coordinator, SaidSo)],
        },
        new("volunteer.paused", "The volunteer takes a break.")
        {
            State = VolunteerStatus.Paused,
            Told = [new(Coordinator, VolunteerNotices.Paused)],
            NotTold = [new(Audience.Volunteer, SaidSo), new(Professional, "Is told in the matching service when a match waits for the volunteer.")],
        },
        new("volunteer.leaving", "The volunteer stops, and rounds off what runs.")
        {
            State = VolunteerStatus.Leaving,
            Told = [new(Coordinator, VolunteerNotices.Leaving)],
            NotTold = [new(Audience.Volunteer, SaidSo)],
        },
        new("volunteer.left", "All is rounded off.")
        {
            State = VolunteerStatus.Left,
            Told = [new(Audience.Volunteer, VolunteerNotices.Left)],
            NotTold = [new(Coordinator, SaidSo)],
        },
        new("volunteer.redirected", "An applicant is shown another way to take part.")
        {
            State = VolunteerStatus.Redirected,
            Told = [new(Audience.Volunteer, VolunteerNotices.Redirected)],
            NotTold = [new(Coordinator, SaidSo)],
        },
        new("volunteer.role-ended", "The volunteer's role in the organisation ends, also by a block.")
        {
            Told = [new(Coordinator, VolunteerNotices.RoleEnded)],
            NotTold = [new(Audience.Volunteer, "Is told by Agreements not to visit any more."), new(Professional, "Is told by Agreements and Matching.")],
        },
        new("volunteer.training-claimed", "A volunteer adds a training to the own profile.")
        {
            Told = [new(Coordinator, VolunteerNotices.TrainingClaimed)],
            NotTold = [new(Audience.Volunteer, SaidSo)],
        },
        new("volunteer.training-confirmed", "The coordinator says of which trainings a proof was seen.")
        {
            Told = [new(Audience.Volunteer, VolunteerNotices.TrainingConfirmed)],
            NotTold = [new(Coordinator, SaidSo)],
        },
    ];

    private static StateChange[] Activities =>
    [
        new("activity.proposed", "An activity is suggested.")
        {
            State = ActivityStatus.Proposed,
            NotTold = [new(Coordinator, "Finds it in the list of suggestions."), new(Professional, "It is not published.")],
        },
        new("activity.open", "An activity is published, or has a place free.")
        {
            State = ActivityStatus.Open,
            NotTold = [new(Professional, "Finds it in the list; who waits for a place is told by the row of the place.")],
        },
        new("activity.full", "Every place is kept or waited for.")
        {
            State = ActivityStatus.Full,
            NotTold = [new(Coordinator, "Sees it in the list."), new(Client, WithPlace)],
        },
        new("activity.to-confirm", "Nobody confirmed a published activity for so long that others find it for two more weeks only.")
        {
            Told = [new(Coordinator, ActivityNotices.ToConfirm), new(Ambassador, ActivityNotices.ToConfirm)],
            NotTold = [new(Professional, "Keeps reading it when a client has a place in it, or waits for one."), new(Client, "The place stays kept.")],
        },
        new("activity.expired", "Nobody confirmed it for ninety days: others no longer find it.")
        {
            NotTold =
            [
                new(Coordinator, "Was asked before to confirm it, and still is."), new(Ambassador, "Was asked before to confirm it, and still is."),
                new(Professional, "Keeps reading it when a client has a place in it, or waits for one."), new(Client, "The place stays kept."),
            ],
        },
        new("activity.stopped", "An activity does not take place any more.")
        {
            State = ActivityStatus.Stopped,
            Told = [new(Professional, ActivityNotices.Stopped), new(Client, ActivityNotices.StoppedForYou)],
            NotTold = [new(Coordinator, SaidSo)],
        },
        .. PassedOn("activity.stopped", ActivityNotices.Stopped, new NotTold(Coordinator, SaidSo)),
        new("activity.stopped-while-away", "The same, while the professional is away.")
        {
            Told = [new(Team, ActivityNotices.Stopped), new(Client, ActivityNotices.StoppedForYou)],
            NotTold = [new(Coordinator, SaidSo)],
        },
    ];

    private static StateChange[] Places =>
    [
        new("place.reserved", "A place is kept for a client.")
        {
            State = PlaceState.Reserved,
            Told = [new(Client, ActivityNotices.PlaceKept)],
            NotTold = [new(Professional, SaidSo), new(Coordinator, "Sees it in the list of places.")],
        },
        new("place.waiting", "A client waits for a place.")
        {
            State = PlaceState.Waiting,
            NotTold = [new(Professional, SaidSo), new(Client, "There is nothing to do; is told when there is a place."), new(Coordinator, "Sees it in the list of places.")],
        },
        new("place.offered", "A place comes free, and is kept for who is first in line.")
        {
            Told = [new(Professional, ActivityNotices.PlaceFree)],
            NotTold = [new(Client, "The professional asks whether it still suits.")],
        },
        .. PassedOn("place.offered", ActivityNotices.PlaceFree, new NotTold(Client, "The team asks whether it still suits.")),
        new("place.offered-while-away", "A place comes free for a client whose professional is away.")
        {
            Told = [new(Professional, ActivityNotices.PlaceFree), new(Team, ActivityNotices.PlaceFree)],
            NotTold = [new(Client, "The team asks whether it still suits.")],
        },
        new("place.offered-again", "A place comes free, and only somebody waits who let one pass before.")
        {
            Told = [new(Professional, ActivityNotices.PlaceFree)],
            NotTold = [new(Client, "The professional asks whether it still suits.")],
        },
        new("place.passed-over", "A place that was offered is not taken in time: it goes to the next, and who waited is last in line.")
        {
            Told = [new(Professional, ActivityNotices.PassedOver)],
            NotTold = [new(Client, "The professional tells it.")],
        },
        new("place.released", "The client gives a place up.")
        {
            State = PlaceState.Released,
            Told = [new(Professional, ActivityNotices.PlaceGivenUp)],
            NotTold = [new(Client, SaidSo), new(Coordinator, "Sees it in the list of places.")],
        },
        new("place.released-by-coordinator", "The coordinator gives a place of a client up.")
        {
            Told = [new(Professional, ActivityNotices.PlaceGivenUp), new(Client, ActivityNotices.PlaceGivenUp)],
            NotTold = [new(Coordinator, SaidSo)],
        },
        new("consent.withdrawn", "The client no longer allows that places are kept.")
        {
            Told = [new(Professional, ActivityNotices.PlaceGivenUp), new(Client, ActivityNotices.PlaceGivenUp)],
            NotTold = [new(Coordinator, "Sees it in the list of places.")],
        },
    ];

    private static StateChange[] PassedOn(string id, NoticeKind kind, NotTold not) =>
    [
        new($"{id}-before-absence", "The same, and the professional goes away before it is done.") { Told = [new(Professional, kind), new(Team, kind)], NotTold = [not] },
        new($"{id}-before-role-ended", "The same, and the role of the professional ends before it is done.") { Told = [new(Team, kind)], NotTold = [not] },
    ];
}
