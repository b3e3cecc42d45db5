using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements;

/// <summary>Who may do what with agreements.</summary>
internal static class Policies
{
    public static readonly Permission Read = new("agreements.read", "Read agreements of oneself, of the own team, of the own organisation's volunteers, or as backup",
        Role.Client, Role.Volunteer, Role.Professional, Role.Coordinator, Role.Ambassador);

    public static readonly Permission Write = new("agreements.write", "Write down who does what and who is the backup, as the responsible professional", Role.Professional);
    public static readonly Permission Answer = new("agreements.answer", "Say yes or no to an agreement, for oneself; or write down what a client without account said", Role.Client, Role.Volunteer, Role.Professional);
    public static readonly Permission RecordVisit = new("agreements.record-visit", "Write down that client and volunteer met", Role.Client, Role.Volunteer, Role.Professional);
    public static readonly Permission End = new("agreements.end", "End an agreement: one's own, or as the responsible professional", Role.Client, Role.Volunteer, Role.Professional);

    public static readonly IReadOnlyCollection<Permission> All = [Read, Write, Answer, RecordVisit, End, .. CollaborationPolicies.All, MessageAdministration.Manage];
}
