using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Notices;

namespace Samenspel.Identity;

/// <summary>
/// Who is told when somebody comes, goes, or is placed. People of the platform arrange these with each other; letters by mail go to whom
/// it is about, since who cannot sign in reads no notice; the notice besides it is for who signs in when somebody else reads the mail. What others must do when a role ends is told by the services that know of it.
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
        new("role.given", "Somebody becomes a professional, coordinator or ambassador.")
        { Told = [new(Audience.Team, AccountNotices.NewColleague)], NotTold = [new(Audience.Asker, Arranged), new(Audience.Administrator, "Does it.")] },
        new("role.given-administrator", "Somebody becomes an administrator.")
        { Told = [new(Audience.Administrator, AccountNotices.NewAdministrator)], NotTold = [new(Audience.Asker, Arranged)] },
        new("placement.planned", "An ambassador will be placed in a team.") { State = PlacementStatus.Planned, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.active", "The first day of a placement has come.") { State = PlacementStatus.Active, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.extended", "An ambassador stays longer.") { State = PlacementStatus.Extended, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.completed", "The last day of a placement is over.") { State = PlacementStatus.Completed, NotTold = [new(Audience.Ambassador, Arranged)] },
        new("placement.broken-off", "A placement ends before its time.") { State = PlacementStatus.BrokenOff, NotTold = [new(Audience.Ambassador, "Is called: there is a reason.")] },
        new("sign-in-help.asked", "An administrator asks to help somebody sign in.")
        { State = SignInHelpStatus.Asked, Told = [new(Audience.Asker, AccountNotices.HelpAsked), new(Audience.Administrator, AccountNotices.HelpToConfirm)] },
        new("sign-in-help.confirmed", "A second administrator confirms it.")
        { State = SignInHelpStatus.Confirmed, Told = [new(Audience.Asker, AccountNotices.HelpGiven), new(Audience.Administrator, AccountNotices.HelpConfirmed)] },
        new("sign-in-help.expired", "Nobody confirmed it in three days.")
        { State = SignInHelpStatus.Expired, NotTold = [new(Audience.Asker, "Asks again when it is still needed."), new(Audience.Administrator, "It no longer waits, and asks nothing any more.")] },
        new("address.change-asked", "An administrator asks for another e-mail address of somebody.")
        { Told = [new(Audience.Asker, AccountNotices.AddressChangeAsked)], NotTold = [new(Audience.Administrator, "Hears of it when it is confirmed.")] },
        new("address.changed", "The new e-mail address is confirmed from there.")
        { Told = [new(Audience.Asker, AccountNotices.AddressChanged), new(Audience.Administrator, AccountNotices.AddressChangedByColleague)] },
        new("person.renamed", "An administrator changes the name of somebody.")
        { Told = [new(Audience.Asker, AccountNotices.NameChanged)], NotTold = [new(Audience.Administrator, "Does it."), new(Audience.Team, "Reads the name wherever it stands.")] },
        new("letter.not-delivered", "A message by mail to somebody does not arrive: one that an administrator sent, or that something waits.")
        { Told = [new(Audience.Administrator, AccountNotices.LetterNotDelivered)], NotTold = [new(Audience.Asker, "Is called.")] },
    ];
}
