namespace Samenspel.Domain;

/// <summary>What somebody is to the platform. A role alone opens no record: access follows an active relation.</summary>
public enum Role
{
    /// <summary>Cliënt: somebody with a question.</summary>
    Client,

    /// <summary>Mantelzorger: cares from an emotional bond; never a volunteer.</summary>
    Caregiver,

    /// <summary>Vrijwilliger: helps by choice, organised, unpaid.</summary>
    Volunteer,

    /// <summary>Sociale professional.</summary>
    Professional,

    /// <summary>Coördinator of a volunteer organisation.</summary>
    Coordinator,

    /// <summary>Ambassadeur informele zorg, placed in a neighbourhood team.</summary>
    Ambassador,

    /// <summary>Beheerder: sees aggregates, never a person's content.</summary>
    Administrator,
}
