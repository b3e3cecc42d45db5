using Samenspel.Agreements.Features.Reminders;
using Samenspel.Notices;

namespace Samenspel.Agreements;

/// <summary>Who is told of what people do while they work together.</summary>
internal static partial class NoticeTable
{
    private const string BetweenTwo = "It is between the volunteer and the professional.";

    private static IReadOnlyList<StateChange> Together =>
    [
        new("information.shared", "The professional writes something for the volunteer to read.")
        { Told = [new(Audience.Volunteer, CollaborationNotices.ToRead)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, "It is not about the client.")] },
        new("information.about-client", "The professional writes something about the client.")
        { Told = [new(Audience.Client, CollaborationNotices.ToApprove)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Volunteer, "May not read it before the client allows it.")] },
        new("information.approved", "The client lets the volunteer read it.")
        { Told = [new(Audience.Volunteer, CollaborationNotices.ToRead)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Professional, "Sees it in the pack.")] },
        new("information.unread", "Something was not read for seven days.")
        { Told = [new(Audience.Professional, CollaborationNotices.NotRead)], NotTold = [new(Audience.Volunteer, "Is called.")] },
        new("understanding.stated", "The volunteer says in one sentence what the task is.")
        { Told = [new(Audience.Professional, CollaborationNotices.UnderstandingToCheck)], NotTold = [new(Audience.Volunteer, DoesIt), new(Audience.Client, BetweenTwo)] },
        new("understanding.reviewed", "The professional answers that sentence.")
        { Told = [new(Audience.Volunteer, CollaborationNotices.UnderstandingAnswered)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, BetweenTwo)] },
        new("thanks.given", "Somebody thanks the volunteer.")
        { Told = [new(Audience.Volunteer, CollaborationNotices.Thanked)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Professional, "Sees it in the list.")] },
        new("thanks.long-not", "Nobody thanked the volunteer for sixty days.")
        { Told = [new(Audience.Professional, CollaborationNotices.NotThanked)], NotTold = [new(Audience.Volunteer, "Nobody is told not to have been thanked."), new(Audience.Client, "The professional thanks for all.")] },
        new("alignment.planned", "Somebody plans to sit together.")
        { Told = [new(Audience.Client, CollaborationNotices.AlignmentPlanned), new(Audience.Volunteer, CollaborationNotices.AlignmentPlanned)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Backup, "Is asked along when that is needed.")] },
        new("evaluation.due", "It is time to look back together.")
        {
            Told = [new(Audience.Client, CollaborationNotices.EvaluationDue), new(Audience.Volunteer, CollaborationNotices.EvaluationDue), new(Audience.Professional, CollaborationNotices.EvaluationDue)],
            NotTold = [new(Audience.Coordinator, "Reads what others said.")],
        },
        new("support-need.changed", "The volunteer needs more or less guidance.")
        { Told = [new(Audience.Professional, CollaborationNotices.SupportNeedChanged)], NotTold = [new(Audience.Volunteer, "Said so."), new(Audience.Client, "It is the volunteer's own matter.")] },
    ];
}
