using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity;

/// <summary>Who may do what here. Everybody sees who they themselves are; the rest is an administrator's.</summary>
internal static class Policies
{
    public static readonly Permission ReadPeople = new("identity.read-people", "See who has access, and with which roles", Role.Administrator);
    public static readonly Permission ManagePeople = new("identity.manage-people", "Invite, block and unblock people, and help them sign in again", Role.Administrator);
    public static readonly Permission ManageRoles = new("identity.manage-roles", "Give and end roles", Role.Administrator);
    public static readonly Permission ManageOrganisations = new("identity.manage-organisations", "Register organisations and teams", Role.Administrator);

    public static readonly Permission[] All = [ReadPeople, ManagePeople, ManageRoles, ManageOrganisations, MessageAdministration.Manage];
}
