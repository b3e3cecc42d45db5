namespace Samenspel.Domain;

/// <summary>What a notice is about: what its subject id is the id of.</summary>
public enum SubjectKind
{
    /// <summary>A client.</summary>
    Client,

    /// <summary>A caregiver of a client.</summary>
    Caregiver,

    /// <summary>A support request.</summary>
    SupportRequest,

    /// <summary>Respite of a caregiver.</summary>
    Respite,

    /// <summary>A volunteer.</summary>
    Volunteer,

    /// <summary>A place in an activity.</summary>
    Place,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A match.</summary>
    Match,

    /// <summary>A proposal of peers.</summary>
    PeerProposal,

    /// <summary>A consult of an ambassador.</summary>
    Consult,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>A question.</summary>
    Question,

    /// <summary>A shift of help.</summary>
    Shift,

    /// <summary>A neighbourhood team.</summary>
    Team,

    /// <summary>Somebody who can sign in.</summary>
    Person,
}
