using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity;

/// <summary>Who may do what here. Everybody sees who they themselves are; accounts are an administrator's.</summary>
internal static class Policies
{
    public static readonly Permission ReadPeople = new("identity.read-people", "See who has access, and with which roles", Role.Administrator)
    { Row = Matrix.Administration };

    public static readonly Permission ManagePeople = new("identity.manage-people", "Invite, block and unblock people, and help them sign in again", Role.Administrator)
    { Row = Matrix.Administration };

    public static readonly Permission ManageRoles = new("identity.manage-roles", "Give and end roles", Role.Administrator)
    { Row = Matrix.Administration };

    public static readonly Permission ManageOrganisations = new("identity.manage-organisations", "Register organisations and teams", Role.Administrator)
    { Row = Matrix.Administration };

    public static readonly Permission ManagePlacements = new("identity.manage-placements", "Place ambassadors in teams, extend a placement and break it off", Role.Administrator)
    { Row = Matrix.Placement };

    public static readonly Permission ReadPlacements = new("identity.read-placements",
        "Read placements of ambassadors: one's own, of the own team, of the own organisation, or all to manage them",
        Role.Professional, Role.Coordinator, Role.Ambassador, Role.Administrator)
    { Row = Matrix.Placement };

    public static readonly Permission ReadCoverage = new("identity.read-ambassador-coverage", "See which teams have an ambassador, without persons",
        Role.Professional, Role.Coordinator, Role.Ambassador, Role.Administrator)
    { Row = Matrix.Counts };

    public static readonly Permission ReportAbsence = new("identity.report-absence", "Say when one is away oneself, and take it back",
        Role.Volunteer, Role.Professional, Role.Coordinator, Role.Ambassador)
    { Row = Matrix.Absence };

    public static readonly Permission[] All =
    [
        ReadPeople, ManagePeople, ManageRoles, ManageOrganisations, ManagePlacements, ReadPlacements, ReadCoverage, ReportAbsence, MessageAdministration.Manage,
    ];
}
