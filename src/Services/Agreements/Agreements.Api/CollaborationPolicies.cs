using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements;

/// <summary>Who may do what while client and volunteer work together.</summary>
internal static class CollaborationPolicies
{
    public static readonly Permission ReadInformation = new("agreements.read-information", "Read the information pack: the volunteer what the client approved",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional)
    { Row = Matrix.InformationPack };

    public static readonly Permission WriteInformation = new("agreements.write-information", "Write the information pack and tell changes, as the responsible professional",
        Role.Professional)
    { Row = Matrix.InformationPack };

    public static readonly Permission DecideInformation = new("agreements.decide-information", "Decide per item what the volunteer reads about oneself; or write down what a client without account decided",
        Role.Client, Role.Professional)
    { Row = Matrix.InformationPack };

    public static readonly Permission ConfirmInformation = new("agreements.confirm-information", "Confirm what was read, and say it in own words",
        Role.Volunteer)
    { Row = Matrix.InformationPack };

    public static readonly Permission WriteOrganisationInformation = new("agreements.write-organisation-information", "Tell a volunteer about the organisation",
        Role.Professional, Role.Coordinator)
    { Row = Matrix.Guidance };

    public static readonly Permission Appreciate = new("agreements.appreciate", "Thank, inform, facilitate and align, and read it: the client one's own thanks",
        Role.Client, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Guidance };

    public static readonly Permission Align = new("agreements.align", "Plan and hold meetings about client and work; read the notes of those where one was present",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Guidance };

    public static readonly Permission Guide = new("agreements.guide", "Write down contacts in which a volunteer was guided", Role.Professional, Role.Coordinator)
    { Row = Matrix.Guidance };

    public static readonly Permission ReadGuidance = new("agreements.read-guidance", "Read how a volunteer is guided and needs to be: the volunteer all about himself",
        Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Guidance };

    public static readonly Permission Evaluate = new("agreements.evaluate", "Say at an evaluation how it is going, for oneself; or write down what a client without account said",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional)
    { Row = Matrix.Guidance };

    public static readonly Permission ReadEvaluations = new("agreements.read-evaluations", "Read the evaluations of an agreement; others' answers after one's own",
        Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator)
    { Row = Matrix.Guidance };

    public static readonly IReadOnlyList<Permission> All =
    [
        ReadInformation, WriteInformation, DecideInformation, ConfirmInformation, WriteOrganisationInformation,
        Appreciate, Align, Guide, ReadGuidance, Evaluate, ReadEvaluations,
    ];
}
