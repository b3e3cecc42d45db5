using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Alignments;
using Samenspel.Agreements.Features.Appreciation;
using Samenspel.Agreements.Features.Coaching;
using Samenspel.Agreements.Features.Evaluations;
using Samenspel.Agreements.Features.Information;
using Samenspel.Agreements.Features.Understandings;
using Samenspel.Notices;

namespace Samenspel.Agreements;

/// <summary>Who is told of what people do while they work together.</summary>
internal static partial class NoticeTable
{
    private const string BetweenTwo = "It is between the volunteer and the professional.";

    private static IReadOnlyList<StateChange> Together =>
    [
        new("information.shared", "The professional writes something for the volunteer to read.")
        { Told = [new(Audience.Volunteer, InformationNotices.ToRead)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, "It is not about the client.")] },
        new("information.about-client", "The professional writes something about the client.")
        { Told = [new(Audience.Client, InformationNotices.ToApprove)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Volunteer, "May not read it before the client allows it.")] },
        new("information.approved", "The client lets the volunteer read it.")
        { Told = [new(Audience.Volunteer, InformationNotices.ToRead)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Professional, "Sees it in the pack.")] },
        new("information.unread", "Something was not read for seven days.")
        { Told = [new(Audience.Professional, InformationNotices.NotRead)], NotTold = [new(Audience.Volunteer, "Is called.")] },
        new("understanding.stated", "The volunteer says in one sentence what the task is.")
        { Told = [new(Audience.Professional, UnderstandingNotices.UnderstandingToCheck)], NotTold = [new(Audience.Volunteer, DoesIt), new(Audience.Client, BetweenTwo)] },
        new("understanding.reviewed", "The professional answers that sentence.")
        { Told = [new(Audience.Volunteer, UnderstandingNotices.UnderstandingAnswered)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, BetweenTwo)] },
        new("thanks.given", "Somebody thanks the volunteer.")
        { Told = [new(Audience.Volunteer, AppreciationNotices.Thanked)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Professional, "Sees it in the list.")] },
        new("thanks.long-not", "Nobody thanked the volunteer for sixty days.")
        { Told = [new(Audience.Professional, AppreciationNotices.NotThanked)], NotTold = [new(Audience.Volunteer, "Nobody is told not to have been thanked."), new(Audience.Client, "The professional thanks for all.")] },
        new("alignment.planned", "Somebody plans to sit together.")
        { Told = [new(Audience.Client, AlignmentNotices.AlignmentPlanned), new(Audience.Volunteer, AlignmentNotices.AlignmentPlanned)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Backup, "Is asked along when that is needed.")] },
        new("alignment.held", "Somebody writes down that people sat together.")
        {
            Moment = nameof(AlignmentMoment) + "." + nameof(AlignmentMoment.HeldOn),
            NotTold = [new(Audience.Volunteer, "Was there."), new(Audience.Client, "Was there, or hears it from who was."), new(Audience.Backup, "Is asked along when that is needed.")],
        },
        new("coaching.held", "Volunteer and coordinator, or professional, talked about the work.")
        { NotTold = [new(Audience.Volunteer, "Was there."), new(Audience.Client, BetweenTwo), new(Audience.Professional, "Sees in the list that it was.")] },
        new("evaluation.due", "It is time to look back together.")
        {
            Told = [new(Audience.Client, EvaluationNotices.EvaluationDue), new(Audience.Volunteer, EvaluationNotices.EvaluationDue), new(Audience.Professional, EvaluationNotices.EvaluationDue)],
            NotTold = [new(Audience.Coordinator, "Reads what others said.")],
        },
        new("support-need.changed", "The volunteer needs more or less guidance.")
        { Told = [new(Audience.Professional, CoachingNotices.SupportNeedChanged)], NotTold = [new(Audience.Volunteer, "Said so."), new(Audience.Client, "It is the volunteer's own matter.")] },
    ];
}
