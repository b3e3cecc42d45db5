using Samenspel.Identity.Domain;
using Samenspel.Notices;

namespace Samenspel.Identity;

/// <summary>
/// Who is told when somebody comes, goes, or is placed. People of the platform arrange these with each other; letters by mail go to whom
/// it is about, since who cannot sign in reads no notice. What others must do when a role ends is told by the services that know of it.
/// </summary>
internal static class NoticeTable
{
    private const string Letter = "Gets a letter by mail.";
    private const string Arranged = "Arranges it with the administrator, and finds it on the own page.";

    public static readonly IReadOnlyList<StateChange> Rows =
    [
        new("person.invited", "Somebody is invited.") { State = PersonStatus.Invited, NotTold = [new(Audience.Asker, Letter)] },
        new("person.active", "Somebody chose a password.") { State = PersonStatus.Active, NotTold = [new(Audience.Administrator, "Sees it in the list of people.")] },
        new("person.blocked", "An administrator blocks somebody.") { State = PersonStatus.Blocked, NotTold = [new(Audience.Asker, "Cannot sign in any more: is called.")] },
        new("placement.planned", "An ambassador will be placed in a team.") { State = PlacementStatus.Planned, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.active", "The first day of a placement has come.") { State = PlacementStatus.Active, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.extended", "An ambassador stays longer.") { State = PlacementStatus.Extended, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.completed", "The last day of a placement is over.") { State = PlacementStatus.Completed, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.broken-off", "A placement ends before its time.") { State = PlacementStatus.BrokenOff, NotTold = [new(Audience.Ambassador, "Is called: there is a reason.")] },
        new("sign-in-help.asked", "An administrator asks to help somebody sign in.")
        { State = SignInHelpStatus.Asked, NotTold = [new(Audience.Asker, Letter), new(Audience.Administrator, "A second one confirms it from the list, asked by the first.")] },
        new("sign-in-help.confirmed", "A second administrator confirms it.") { State = SignInHelpStatus.Confirmed, NotTold = [new(Audience.Asker, Letter)] },
        new("sign-in-help.expired", "Nobody confirmed it in three days.") { State = SignInHelpStatus.Expired, NotTold = [new(Audience.Asker, "Asks again when it is still needed.")] },
    ];
}
