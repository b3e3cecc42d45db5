using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Signals;

/// <summary>Who may do what with signals, questions and private checks. A backup can be a colleague or a coordinator.</summary>
internal static class Policies
{
    public static readonly Permission ReportSignal = new("signals.report", "Report a signal about a collaboration one has to do with",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator, Role.Ambassador) { Row = Matrix.ReportSignal };
    public static readonly Permission ReadSignal = new("signals.read", "Read one's own signals with the answer, those one is responsible or backup for, and what is shared about own volunteers",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator, Role.Ambassador) { Row = Matrix.ReadSignal };
    public static readonly Permission AnswerSignal = new("signals.answer", "Judge, follow up, answer and close signals one is responsible or backup for",
        Role.Professional, Role.Coordinator) { Row = Matrix.AnswerSignal };
    public static readonly Permission AskQuestion = new("questions.ask", "Ask the responsible professional a question",
        Role.Client, Role.Caregiver, Role.Volunteer) { Row = Matrix.ReportSignal };
    public static readonly Permission ReadQuestion = new("questions.read", "Read and continue one's own questions, or those one is asked",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator) { Row = Matrix.ReadSignal };
    public static readonly Permission AskPeers = new("peer-questions.ask", "Ask the other volunteers of the organisation without telling who asks",
        Role.Volunteer) { Row = Matrix.ReportSignal };
    public static readonly Permission ReadPeers = new("peer-questions.read", "Read and answer questions among the volunteers of the organisation",
        Role.Volunteer, Role.Coordinator) { Row = Matrix.ReadSignal };
    public static readonly Permission CountQuestions = new("questions.count", "Count unanswered questions per team, without persons",
        Role.Professional, Role.Coordinator, Role.Ambassador, Role.Administrator) { Row = Matrix.Counts };
    public static readonly Permission AnswerCheckIn = new("check-ins.answer", "Answer one's own private check",
        Role.Client) { Row = Matrix.CheckIn };

    public static readonly IReadOnlyCollection<Permission> All =
        [ReportSignal, ReadSignal, AnswerSignal, AskQuestion, ReadQuestion, AskPeers, ReadPeers, CountQuestions, AnswerCheckIn, MessageAdministration.Manage];
}
