using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Pools;

/// <summary>Who may do what with pools and volunteers.</summary>
internal static class Policies
{
    public static readonly Permission RegisterPool = new("pools.register", "Register a pool of the own organisation", Role.Coordinator);
    public static readonly Permission ListPools = new("pools.list", "Read which pools there are", Role.Coordinator, Role.Professional, Role.Ambassador);
    public static readonly Permission RegisterVolunteer = new("pools.register-volunteer", "Register a volunteer in a pool of the own organisation", Role.Coordinator);
    public static readonly Permission ScreenVolunteer = new("pools.screen-volunteer", "Check and activate a volunteer of the own organisation", Role.Coordinator);
    public static readonly Permission ReadVolunteer = new("pools.read-volunteer", "Read a volunteer of the own organisation, or oneself", Role.Coordinator, Role.Volunteer);
    public static readonly Permission ChangeVolunteer = new("pools.change-volunteer", "Change or pause a volunteer of the own organisation, or oneself", Role.Coordinator, Role.Volunteer);

    public static readonly IReadOnlyCollection<Permission> All =
        [RegisterPool, ListPools, RegisterVolunteer, ScreenVolunteer, ReadVolunteer, ChangeVolunteer, MessageAdministration.Manage];
}
