namespace Samenspel.ServiceDefaults.Access;

/// <summary>How far a role's permission reaches.</summary>
public enum Extent
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Aggregated, or without anything that tells who it is about.</summary>
    Pseudonymised,

    /// <summary>What is one's own or assigned: through an active relation, never by the role alone.</summary>
    Own,

    /// <summary>All of it that lies within one's organisation, team or task.</summary>
    Full,
}
