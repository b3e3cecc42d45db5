using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients;

/// <summary>Who may do what with clients.</summary>
internal static class Policies
{
    public static readonly Permission RegisterClient = new("clients.register", "Register a client of the own team", Role.Professional);
    public static readonly Permission ReadClient = new("clients.read", "Read a client of the own team, or oneself", Role.Professional, Role.Client);
    public static readonly Permission OpenRequest = new("clients.open-request", "Open or withdraw a support request for a client of the own team", Role.Professional);
    public static readonly Permission ReadRequest = new("clients.read-request", "Read support requests of the own team, or one's own", Role.Professional, Role.Client);

    public static readonly IReadOnlyCollection<Permission> All = [RegisterClient, ReadClient, OpenRequest, ReadRequest, MessageAdministration.Manage];
}
