using Samenspel.Domain;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>What people are told. None of it says that there was a private check, except to the professional.</summary>
internal static class SignalNotices
{
    public static readonly NoticeKind ToAnswer = Task("signal.to-answer", SubjectKind.Signal, "There is a signal for you.", "Er is een signaal voor u.");
    public static readonly NoticeKind UrgentToAnswer = Task("signal.urgent", SubjectKind.Signal, "There is a signal that cannot wait.", "Er is een signaal dat niet kan wachten.") with { IsUrgent = true };
    public static readonly NoticeKind HandedToYou = Task("signal.handed-to-you", SubjectKind.Signal, "You are asked to take up a signal.", "U wordt gevraagd een signaal op te pakken.");
    public static readonly NoticeKind Escalated = Task("signal.escalated", SubjectKind.Signal, "A signal waited too long. Please take it up.", "Een signaal wachtte te lang. Pakt u het op?") with { IsUrgent = true };
    public static readonly NoticeKind HappyAgain = Task("signal.happy-again", SubjectKind.Signal, "The client says it goes well again. You can close the signal.",
        "De cliënt laat weten dat het weer goed gaat. U kunt het signaal sluiten.");
    public static readonly NoticeKind Answered = new("signal.answered", TaskGroup.Read, SubjectKind.Signal, "Your signal was answered.", "Er is een antwoord op uw signaal.");
    public static readonly NoticeKind Closed = new("signal.closed-for-you", TaskGroup.Read, SubjectKind.Signal, "Your signal was closed.", "Uw signaal is afgerond.");
    public static readonly NoticeKind QuestionAsked = Task("question.asked", SubjectKind.Question, "Somebody asks you a question.", "Iemand stelt u een vraag.");
    public static readonly NoticeKind QuestionReplied = new("question.replied", TaskGroup.Read, SubjectKind.Question, "There is a reply in your question.", "Er is een reactie op uw vraag.");
    public static readonly NoticeKind PeersReplied = QuestionReplied with { Code = "peer-question.replied" };
    public static readonly NoticeKind AskYourself = new("check-in.ask-yourself", TaskGroup.Call, SubjectKind.Agreement, "Our message did not reach the client. Ask yourself how it goes.",
        "Ons bericht kwam niet aan bij de cliënt. Vraag zelf hoe het gaat.");

    public static readonly NoticeKind QuestionWaits = new("check-in.waits", TaskGroup.Answer, SubjectKind.Agreement, "A question waits for you: how is it, really?",
        "Er staat een vraag voor u klaar: hoe gaat het echt?");

    /// <summary>What waits because a private check did not arrive.</summary>
    public static readonly NoticeKind[] NotArrived = [AskYourself, QuestionWaits];

    /// <summary>What waits until somebody took it up.</summary>
    public static readonly NoticeKind[] Asking = [ToAnswer, UrgentToAnswer, HandedToYou, Escalated, QuestionAsked];

    /// <summary>What is told to who takes it up.</summary>
    public static NoticeKind For(IAssigned work) => work switch
    {
        Question => QuestionAsked,
        { Handler: SignalHandler.Colleague } => HandedToYou,
        Signal { EscalatedAt: not null } => Escalated,
        Signal { Urgency: Urgency.Now } => UrgentToAnswer,
        _ => ToAnswer,
    };

    private static NoticeKind Task(string code, SubjectKind subject, string english, string dutch) => new(code, TaskGroup.Answer, subject, english, dutch) { StaysUntilDone = true };
}
