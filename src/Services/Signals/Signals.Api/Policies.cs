using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Signals;

/// <summary>Who may do what with signals. A backup can be a colleague or a coordinator.</summary>
internal static class Policies
{
    public static readonly Permission ReportSignal = new("signals.report", "Report a signal about one's own collaboration", Role.Volunteer, Role.Client);
    public static readonly Permission ReadSignal = new("signals.read", "Read one's own signals with the answer, or those one is responsible or backup for",
        Role.Volunteer, Role.Client, Role.Professional, Role.Coordinator);
    public static readonly Permission AnswerSignal = new("signals.answer", "Answer and close signals one is responsible or backup for", Role.Professional, Role.Coordinator);

    public static readonly IReadOnlyCollection<Permission> All = [ReportSignal, ReadSignal, AnswerSignal, MessageAdministration.Manage];
}
