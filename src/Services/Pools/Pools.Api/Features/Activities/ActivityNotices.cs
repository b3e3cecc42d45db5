using Samenspel.Domain;

namespace Samenspel.Pools.Features.Activities;

/// <summary>What people are told of activities and the places in them.</summary>
internal static class ActivityNotices
{
    public static readonly NoticeKind PlaceFree = new("activity.place-free", TaskGroup.Match, SubjectKind.Place,
        "A place came free for a client who was waiting. It is kept for a few days: take it, or give it up.",
        "Er is een plek vrij voor een cliënt die op de wachtlijst stond. Die blijft een paar dagen bewaard: neem de plek, of geef hem op.")
    { StaysUntilDone = true };

    public static readonly NoticeKind PassedOver = new("activity.passed-over", TaskGroup.Read, SubjectKind.Place,
        "A place that was kept for a client was not taken in time. The client is last in line now, and is offered a place again after the others.",
        "Een plek die voor een cliënt bewaard werd, is niet op tijd genomen. De cliënt staat nu achteraan op de wachtlijst, en krijgt na de anderen weer een plek aangeboden.");

    public static readonly NoticeKind PlaceKept = new("activity.place-kept", TaskGroup.Read, SubjectKind.Place,
        "A place in an activity is kept for you.", "Er is een plek bij een activiteit voor u bewaard.");

    public static readonly NoticeKind PlaceGivenUp = new("activity.place-given-up", TaskGroup.Read, SubjectKind.Place,
        "A place in an activity, or the wait for one, was given up.", "Een plek bij een activiteit, of het wachten daarop, is opgegeven.");

    public static readonly NoticeKind Stopped = new("activity.stopped", TaskGroup.Match, SubjectKind.Place,
        "An activity stopped in which a client had a place.", "Een activiteit waarin een cliënt een plek had, is gestopt.")
    { IsUrgent = true };

    public static readonly NoticeKind StoppedForYou = new("activity.stopped-for-you", TaskGroup.Read, SubjectKind.Place,
        "An activity in which you had a place, or waited for one, does not take place any more: you need not go there. The professional who helps you looks with you for something else.",
        "Een activiteit waar u een plek had of op de wachtlijst stond, gaat niet meer door: u hoeft er niet meer heen. De professional die u helpt, kijkt met u naar iets anders.")
    { IsUrgent = true };

    public static readonly NoticeKind ToConfirm = new("activity.to-confirm", TaskGroup.Answer, SubjectKind.Activity,
        "Nobody confirmed an activity for long, and then others no longer find it. Look whether it is still right, and confirm it.",
        "Een activiteit is lang niet bevestigd, en dan vinden anderen haar niet meer. Kijk of ze nog klopt, en bevestig haar.")
    { StaysUntilDone = true };

    /// <summary>What nobody is asked any more, and what no longer is so, when a place changes.</summary>
    public static readonly NoticeKind[] Waiting = [PlaceFree, PlaceKept, PlaceGivenUp, PassedOver];
}
