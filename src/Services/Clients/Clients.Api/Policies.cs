using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients;

/// <summary>Who may do what with clients.</summary>
internal static class Policies
{
    public static readonly Permission RegisterClient = new("clients.register", "Register a client of the own team, and keep the file and the household", Role.Professional)
    { Row = Matrix.ClientFile };

    public static readonly Permission CorrectFile = new("clients.correct-file", "Correct the year of birth or the team of a client of the own team, with a reason, and read what was corrected", Role.Professional)
    { Row = Matrix.ClientFile };

    public static readonly Permission MergeFiles = new("clients.merge-files", "See what merging two files of one client of the own team would do, and merge them", Role.Professional)
    { Row = Matrix.ClientFile };

    public static readonly Permission ReadClient = new("clients.read", "Read a client of the own team, oneself, or whom one cares for and who allows it",
        Role.Professional, Role.Client, Role.Caregiver)
    { Row = Matrix.ClientFile };

    public static readonly Permission ReadContact = new("clients.read-contact", "Read a client's name and how to reach the client, as far as the relation goes",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.ClientContact };

    public static readonly Permission OpenRequest = new("clients.open-request", "Start, explore or close a support request of a client of the own team", Role.Professional)
    { Row = Matrix.Arrangement };

    public static readonly Permission ReadRequest = new("clients.read-request", "Read support requests of the own team, one's own, or of whom one cares for and who allows it",
        Role.Professional, Role.Client, Role.Caregiver)
    { Row = Matrix.Arrangement };

    public static readonly Permission AddView = new("clients.add-view", "Say as a caregiver how one sees a support request, while the client allows it", Role.Caregiver)
    { Row = Matrix.Arrangement };

    public static readonly Permission WriteProfile = new("clients.write-profile", "Write the profile of the volunteer wanted, with the client", Role.Professional)
    { Row = Matrix.ProfileText };

    public static readonly Permission ApproveProfile = new("clients.approve-profile", "Approve one's own profile text; or write down what a client without account said",
        Role.Client, Role.Professional)
    { Row = Matrix.ProfileText };

    public static readonly Permission WithdrawRequest = new("clients.withdraw-request", "Withdraw one's own support request, or one of a client of the own team who no longer asks", Role.Client, Role.Professional)
    { Row = Matrix.ProfileText };

    public static readonly Permission QuestionProfile = new("clients.question-profile", "Ask to be called about one's own profile text", Role.Client)
    { Row = Matrix.ProfileText };

    public static readonly Permission KeepArrangement = new("clients.keep-arrangement", "Map the network and keep the arrangement of a client of the own team", Role.Professional)
    { Row = Matrix.Arrangement };

    public static readonly Permission ReadArrangement = new("clients.read-arrangement", "Read network and arrangement: of the own team, one's own, or of whom one cares for and who allows it",
        Role.Professional, Role.Client, Role.Caregiver)
    { Row = Matrix.Arrangement };

    public static readonly Permission ArrangeRespite = new("clients.arrange-respite", "Ask for days off and fill them: as caregiver, or for a client of the own team",
        Role.Caregiver, Role.Professional)
    { Row = Matrix.Arrangement };

    public static readonly Permission HandOverRespite = new("clients.hand-over-respite", "Give days off of a caregiver to a colleague of the own team, or take them over", Role.Professional)
    { Row = Matrix.Arrangement };

    public static readonly Permission AskNetwork = new("clients.ask-network",
        "Map and ask the network: of a client of the own team, or of whom one cares for and who allows it", Role.Professional, Role.Caregiver)
    { Row = Matrix.Arrangement };

    public static readonly Permission ReadRespite = new("clients.read-respite", "Read respite of the own team, about oneself, or of whom one cares for",
        Role.Professional, Role.Client, Role.Caregiver)
    { Row = Matrix.Arrangement };

    public static readonly Permission Consent = new("clients.consent", "Allow something and take it back, for oneself; or write down what a client of the own team said",
        Role.Client, Role.Professional)
    { Row = Matrix.Consents };

    public static readonly Permission KeepCaregivers = new("clients.keep-caregivers", "Link and unlink caregivers of a client of the own team", Role.Professional)
    { Row = Matrix.Consents };

    public static readonly Permission LinkAccounts = new("clients.link-accounts", "Invite a client or caregiver of the own team to link the own account, and unlink a wrong one", Role.Professional)
    { Row = Matrix.ClientFile };

    public static readonly Permission LinkOwnAccount = new("clients.link-own-account", "Link the own account to a file with a code", Role.Client, Role.Caregiver)
    { Row = Matrix.ClientFile };

    public static readonly Permission OpenInEmergency = new("clients.open-in-emergency", "Read a file without a relation for a day: with a reason, logged, the client told", Role.Professional)
    { Row = Matrix.EmergencyAccess };

    public static readonly IReadOnlyCollection<Permission> All =
    [
        RegisterClient, CorrectFile, MergeFiles, ReadClient, ReadContact, OpenRequest, ReadRequest, AddView, WriteProfile, ApproveProfile, WithdrawRequest, QuestionProfile, KeepArrangement, ReadArrangement,
        ArrangeRespite, HandOverRespite, AskNetwork, ReadRespite,
        Consent, KeepCaregivers, LinkAccounts, LinkOwnAccount, OpenInEmergency, MessageAdministration.Manage,
    ];
}
