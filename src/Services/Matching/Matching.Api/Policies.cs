using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Matching;

/// <summary>Who may do what with matches.</summary>
internal static class Policies
{
    public static readonly Permission ReadRequest = new("matching.read-request", "See the open requests, by codes, and who could help", Role.Coordinator, Role.Professional);
    public static readonly Permission Propose = new("matching.propose", "Propose a volunteer of the own organisation, or for a request of the own team", Role.Coordinator, Role.Professional);
    public static readonly Permission ReadMatch = new("matching.read-match", "Read matches of oneself, of the own organisation's volunteers, or of the own team", Role.Volunteer, Role.Coordinator, Role.Professional);
    public static readonly Permission Accept = new("matching.accept", "Say yes to a proposal made to oneself", Role.Volunteer);
    public static readonly Permission Decline = new("matching.decline", "Say no to a proposal", Role.Volunteer, Role.Coordinator, Role.Professional);
    public static readonly Permission Confirm = new("matching.confirm", "Confirm a match that the volunteer accepted", Role.Coordinator, Role.Professional);

    public static readonly IReadOnlyCollection<Permission> All = [ReadRequest, Propose, ReadMatch, Accept, Decline, Confirm, MessageAdministration.Manage];
}
