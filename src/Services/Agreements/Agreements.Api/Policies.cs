using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements;

/// <summary>Who may do what with agreements.</summary>
internal static class Policies
{
    public static readonly Permission Read = new("agreements.read",
        "Read agreements of oneself, of the client one cares for, of the own team, of the own organisation's volunteers, or as backup",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Agreement };

    public static readonly Permission Write = new("agreements.write",
        "Write down who does what, who is responsible and who is the backup, as the responsible professional", Role.Professional)
    { Row = Matrix.Responsibility };

    public static readonly Permission NameResponsible = new("agreements.name-responsible",
        "Make a professional of the team responsible: the team itself, or backup and coordinator when the responsible professional is gone",
        Role.Professional, Role.Coordinator)
    { Row = Matrix.Responsibility };

    public static readonly Permission Answer = new("agreements.answer",
        "Say yes or no to an agreement, for oneself; or write down what somebody without account said",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional)
    { Row = Matrix.Agreement };

    public static readonly Permission Propose = new("agreements.propose",
        "Propose a change of an agreement: client, caregiver, volunteer and professional alike",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional)
    { Row = Matrix.Agreement };

    public static readonly Permission Induct = new("agreements.induct",
        "Mark what the volunteer was shown or told to get started", Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Guidance };

    public static readonly Permission RecordVisit = new("agreements.record-visit",
        "Write down that client and volunteer met", Role.Client, Role.Volunteer, Role.Professional)
    { Row = Matrix.Agreement };

    public static readonly Permission End = new("agreements.end",
        "End an agreement: one's own, or as the responsible professional", Role.Client, Role.Volunteer, Role.Professional)
    { Row = Matrix.Agreement };

    public static readonly Permission Reachability = new("agreements.be-reached",
        "Say when and how one can be reached for agreements one stands behind", Role.Professional, Role.Coordinator)
    { Row = Matrix.Responsibility };

    public static readonly Permission Gaps = new("agreements.see-gaps",
        "See agreements of the own team or organisation that nobody stands behind", Role.Professional, Role.Coordinator)
    { Row = Matrix.Responsibility };

    public static readonly Permission CountTogether = new("agreements.count-together",
        "Count how long people stay together and how often they meet, without persons", Role.Professional, Role.Coordinator, Role.Administrator)
    { Row = Matrix.Counts };

    public static readonly IReadOnlyCollection<Permission> All =
        [Read, Write, NameResponsible, Answer, Propose, Induct, RecordVisit, End, Reachability, Gaps, CountTogether, .. CollaborationPolicies.All, MessageAdministration.Manage];
}
