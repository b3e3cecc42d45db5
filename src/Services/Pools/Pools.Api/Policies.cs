using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Pools;

/// <summary>Who may do what with pools, volunteers and activities.</summary>
internal static class Policies
{
    /// <summary>Anybody may volunteer, whatever else the person is; the role under which it is logged comes first.</summary>
    private static readonly Role[] Anybody =
        [Role.Coordinator, Role.Volunteer, Role.Client, Role.Caregiver, Role.Professional, Role.Ambassador, Role.Administrator];

    public static readonly Permission RegisterPool = new("pools.register", "Register a pool of the own organisation, and describe it", Role.Coordinator) { Row = Matrix.KeepSupply };
    public static readonly Permission ListPools = new("pools.list", "Read which pools there are", Anybody) { Row = Matrix.Supply };
    public static readonly Permission ReadSupply = new("pools.read-supply", "Read the supply of the neighbourhood: numbers and activities, no persons", Anybody) { Row = Matrix.Supply };
    public static readonly Permission Apply = new("pools.apply", "Apply as a volunteer oneself", Anybody) { Row = Matrix.OwnVolunteering };
    public static readonly Permission RegisterVolunteer = new("pools.register-volunteer", "Register a volunteer in a pool of the own organisation", Role.Coordinator) { Row = Matrix.Screening };
    public static readonly Permission LinkAccounts = new("pools.link-accounts", "Invite a volunteer of the own organisation to link the own account, and unlink a wrong one", Role.Coordinator) { Row = Matrix.Screening };
    public static readonly Permission ScreenVolunteer = new("pools.screen-volunteer", "Screen, onboard, activate or redirect a volunteer of the own organisation", Role.Coordinator) { Row = Matrix.Screening };
    public static readonly Permission ReadVolunteer = new("pools.read-volunteer", "Read a volunteer of the own organisation, or oneself", Anybody) { Row = Matrix.OwnVolunteering };
    public static readonly Permission ChangeVolunteer = new("pools.change-volunteer", "Change, pause or end a volunteer of the own organisation, or oneself", Anybody) { Row = Matrix.OwnVolunteering };
    public static readonly Permission ChangeSupportNeed = new("pools.change-support-need", "Say as a volunteer how much guidance one needs", Anybody) { Row = Matrix.OwnVolunteering };
    public static readonly Permission ReadVolunteerCard = new("pools.read-volunteer-card", "Read what a volunteer shares, when proposed or introduced", Role.Client, Role.Caregiver, Role.Professional) { Row = Matrix.VolunteerProfile };
    public static readonly Permission ReadVolunteerNames = new("pools.read-volunteer-names", "Read the names of volunteers: of the own organisation, proposed or introduced, and one's own",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.VolunteerProfile };
    public static readonly Permission KeepActivity = new("pools.keep-activity", "Suggest, describe and confirm activities of the own organisation", Role.Coordinator, Role.Ambassador) { Row = Matrix.KeepSupply };
    public static readonly Permission PublishActivity = new("pools.publish-activity", "Publish and stop activities of the own organisation", Role.Coordinator) { Row = Matrix.KeepSupply };
    public static readonly Permission ReservePlace = new("pools.reserve-place", "Keep a place in an activity for a client of the own team", Role.Professional) { Row = Matrix.Places };
    public static readonly Permission ReadPlaces = new("pools.read-places", "Read the places one has to do with, without names", Role.Client, Role.Professional, Role.Coordinator) { Row = Matrix.Places };
    public static readonly Permission ReleasePlace = new("pools.release-place", "Give a place up", Role.Client, Role.Professional, Role.Coordinator) { Row = Matrix.Places };

    public static readonly IReadOnlyCollection<Permission> All =
    [
        RegisterPool, ListPools, ReadSupply, Apply, RegisterVolunteer, LinkAccounts, ScreenVolunteer, ReadVolunteer, ChangeVolunteer, ChangeSupportNeed, ReadVolunteerCard, ReadVolunteerNames,
        KeepActivity, PublishActivity, ReservePlace, ReadPlaces, ReleasePlace, MessageAdministration.Manage,
    ];
}
