using Samenspel.Notices;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;

namespace Samenspel.Signals;

/// <summary>Who is told when a signal, a question or a private check changes.</summary>
internal static class NoticeTable
{
    private const string DoesIt = "Does it.";
    private const string NotThere = "Is not there; it goes to who is.";
    private const string HearsTheAnswer = "Hears the answer, not the steps towards it.";
    private const string Private = "A private check is between the client and the professionals.";

    public static readonly IReadOnlyList<StateChange> Rows =
    [
        new("signal.reported", "Somebody reports a signal.")
        {
            State = SignalStatus.Reported,
            Told = [new(Audience.Professional, SignalNotices.ToAnswer)],
            NotTold = [new(Audience.Asker, DoesIt), new(Audience.Client, "What a volunteer noticed is first for the professional."), new(Audience.Backup, "The professional is there."), new(Audience.Team, "One person takes it up."), new(Audience.Coordinator, "Sees in the list what may be shared.")],
        },
        new("signal.urgent", "Somebody reports a signal that cannot wait.")
        { Told = [new(Audience.Professional, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Asker, DoesIt), new(Audience.Client, "What a volunteer noticed is first for the professional."), new(Audience.Backup, "The professional is there.")] },
        new("signal.urgent-while-away", "Somebody reports a signal that cannot wait, and the professional is away or gone.")
        { Told = [new(Audience.Backup, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Team, "The backup is there.")] },
        new("signal.urgent-for-team", "Somebody reports a signal that cannot wait; professional and backup are not there.")
        { Told = [new(Audience.Team, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Backup, NotThere), new(Audience.Coordinator, "Somebody of the team is there.")] },
        new("signal.urgent-for-coordinator", "Somebody reports a signal that cannot wait; nobody of the team is there.")
        { Told = [new(Audience.Coordinator, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Backup, NotThere)] },
        new("signal.reported-without-agreement", "A client or caregiver reports a signal that is about no agreement.")
        { Told = [new(Audience.Professional, SignalNotices.ToAnswer)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Volunteer, "It is not about the agreement."), new(Audience.Coordinator, "It is not about the agreement."), new(Audience.Team, "One person takes it up.")] },
        new("signal.urgent-without-agreement-while-away", "The same, it cannot wait, and the professional is away or gone.")
        { Told = [new(Audience.Team, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Client, DoesIt), new(Audience.Volunteer, "It is not about the agreement."), new(Audience.Coordinator, "It is not about the agreement."), new(Audience.Backup, "It is not about the agreement.")] },
        new("signal.triaged", "The professional judges a signal.")
        { State = SignalStatus.Triaged, NotTold = [new(Audience.Asker, HearsTheAnswer), new(Audience.Professional, DoesIt)] },
        new("signal.handed-to-backup", "The professional hands a signal to the backup.")
        { Told = [new(Audience.Backup, SignalNotices.HandedToYou)], NotTold = [new(Audience.Asker, HearsTheAnswer), new(Audience.Professional, DoesIt)] },
        new("signal.handed-over", "The professional hands a signal to a colleague of the team.")
        { Told = [new(Audience.Team, SignalNotices.HandedToYou)], NotTold = [new(Audience.Asker, HearsTheAnswer), new(Audience.Professional, DoesIt)] },
        new("signal.followed", "Something is done with a signal.")
        { State = SignalStatus.InProgress, NotTold = [new(Audience.Asker, HearsTheAnswer), new(Audience.Professional, DoesIt)] },
        new("signal.answered", "The reporter gets an answer.")
        { State = SignalStatus.FollowedUp, Told = [new(Audience.Asker, SignalNotices.Answered)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, "It is between the reporter and the professional.")] },
        new("signal.closed", "A signal is closed.")
        { State = SignalStatus.Closed, Told = [new(Audience.Asker, SignalNotices.Closed)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, "It is between the reporter and the professional.")] },
        new("signal.escalated", "A signal waited too long.")
        { Moment = nameof(Signal) + "." + nameof(Signal.EscalatedAt), Told = [new(Audience.Backup, SignalNotices.Escalated)], NotTold = [new(Audience.Asker, "Hears the answer; who waits needs no second message."), new(Audience.Professional, "Was asked before.")] },
        new("signal.backup-gap", "Agreements tells that nobody is responsible any more.")
        { Told = [new(Audience.Backup, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Volunteer, "Is told by Agreements.")] },
        new("signal.backup-gap-closed", "Agreements tells that somebody is responsible and reachable again.")
        { NotTold = [new(Audience.Backup, "It is over; what was asked of him disappears."), new(Audience.Professional, "Is responsible and sees that nothing waits."), new(Audience.Team, "Sees in the list that it is closed.")] },
        new("responsible.changed", "Somebody else looks after what waits.")
        { Told = [new(Audience.Team, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Professional, "No longer looks after it."), new(Audience.Asker, "Is told by Agreements.")] },
        new("absence.reported", "The professional is away while a signal waits.")
        { Told = [new(Audience.Backup, SignalNotices.UrgentToAnswer)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Asker, HearsTheAnswer)] },
        new("absence.withdrawn", "The professional is back after all.")
        { NotTold = [new(Audience.Backup, "Has it already and keeps it."), new(Audience.Asker, HearsTheAnswer)] },
        new("role.ended", "The role of the professional ends, also by a block, while a signal and a question wait.")
        { Told = [new(Audience.Backup, SignalNotices.UrgentToAnswer), new(Audience.Backup, SignalNotices.QuestionAsked)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Asker, HearsTheAnswer)] },

        new("question.asked", "Somebody asks a question.")
        { Told = [new(Audience.Professional, SignalNotices.QuestionAsked)], NotTold = [new(Audience.Asker, DoesIt), new(Audience.Client, "A question of the volunteer is his own matter."), new(Audience.Backup, "The professional is there.")] },
        new("question.asked-while-away", "Somebody asks a question and the professional is away or gone.")
        { Told = [new(Audience.Backup, SignalNotices.QuestionAsked)], NotTold = [new(Audience.Professional, NotThere)] },
        new("question.asked-without-agreement", "A client or caregiver asks a question that is about no agreement.")
        { Told = [new(Audience.Professional, SignalNotices.QuestionAsked)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Volunteer, "It is not about the agreement."), new(Audience.Coordinator, "It is not about the agreement."), new(Audience.Team, "One person answers it.")] },
        new("question.asked-without-agreement-of-team", "The same, and it is not known who of the team helps the client.")
        { Told = [new(Audience.Team, SignalNotices.QuestionAsked)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Volunteer, "It is not about the agreement."), new(Audience.Coordinator, "It is not about the agreement.")] },
        new("question.replied", "Who was asked replies.")
        { Told = [new(Audience.Asker, SignalNotices.QuestionReplied)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Client, "A question of the volunteer is his own matter.")] },
        new("question.handed-over", "Who was asked hands a question to a colleague of the team.")
        { Told = [new(Audience.Team, SignalNotices.QuestionAsked)], NotTold = [new(Audience.Professional, DoesIt), new(Audience.Asker, "Sees at the question who answers.")] },
        new("peer-question.asked", "A volunteer asks the other volunteers.")
        { NotTold = [new(Audience.Coordinator, "Nobody has to answer: it is in the list."), new(Audience.Asker, DoesIt)] },
        new("peer-question.answered", "A volunteer or the coordinator answers it.")
        { Told = [new(Audience.Asker, SignalNotices.PeersReplied)], NotTold = [new(Audience.Coordinator, DoesIt)] },

        new("check-in.scheduled", "It is time to ask the client in private.")
        { State = CheckInStatus.Scheduled, NotTold = [new(Audience.Client, "Gets the link, by Clients."), new(Audience.Volunteer, Private), new(Audience.Professional, "Hears only when there is reason to look.")] },
        new("check-in.sent", "The client holds the link.")
        { State = CheckInStatus.Sent, NotTold = [new(Audience.Volunteer, Private), new(Audience.Professional, "Hears only when there is reason to look.")] },
        new("check-in.answered", "The client answers, and there is reason to look.")
        { State = CheckInStatus.Answered, Told = [new(Audience.Professional, SignalNotices.ToAnswer)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Volunteer, Private), new(Audience.Coordinator, Private)] },
        new("check-in.happy-again", "The client says in a later check that it goes well again.")
        { Told = [new(Audience.Professional, SignalNotices.HappyAgain)], NotTold = [new(Audience.Client, DoesIt), new(Audience.Volunteer, Private)] },
        new("check-in.happy-again-while-away", "The same, while the professional is away or gone.")
        { Told = [new(Audience.Backup, SignalNotices.HappyAgain)], NotTold = [new(Audience.Professional, NotThere), new(Audience.Client, DoesIt), new(Audience.Volunteer, Private)] },
        new("check-in.unanswered", "The client does not answer twice in a row.")
        { State = CheckInStatus.Unanswered, Told = [new(Audience.Professional, SignalNotices.ToAnswer)], NotTold = [new(Audience.Client, "Is called."), new(Audience.Volunteer, Private)] },
        new("check-in.not-delivered", "The link did not reach the client.")
        { State = CheckInStatus.NotDelivered, Told = [new(Audience.Professional, SignalNotices.AskYourself), new(Audience.Client, SignalNotices.QuestionWaits)], NotTold = [new(Audience.Volunteer, Private)] },
        new("check-in.lapsed", "The client does not want to be asked any more.")
        { State = CheckInStatus.Lapsed, NotTold = [new(Audience.Professional, "A no needs no reason and no call."), new(Audience.Volunteer, Private)] },
    ];
}
