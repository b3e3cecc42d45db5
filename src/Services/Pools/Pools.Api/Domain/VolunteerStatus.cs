namespace Samenspel.Pools.Domain;

/// <summary>Where a volunteer stands with the organisation.</summary>
public enum VolunteerStatus
{
    /// <summary>Wants to help.</summary>
    Applied,

    /// <summary>Is getting acquainted: references, the conduct certificate.</summary>
    Screening,

    /// <summary>Is introduced to the work by an induction plan.</summary>
    Onboarding,

    /// <summary>Can be asked.</summary>
    Active,

    /// <summary>Takes a break and is not asked.</summary>
    Paused,

    /// <summary>Rounds off and is not asked.</summary>
    Leaving,

    /// <summary>Stopped.</summary>
    Left,

    /// <summary>Was shown another way to take part, with the reason.</summary>
    Redirected,
}

/// <summary>What a reference said, and nothing more.</summary>
public enum ReferenceOutcome
{
    /// <summary>Was asked; no answer yet.</summary>
    Asked,

    /// <summary>Recommends the person.</summary>
    Positive,

    /// <summary>Does not.</summary>
    Negative,
}

/// <summary>What somebody can do instead.</summary>
public enum AlternativeKind
{
    /// <summary>Take part in a collective activity.</summary>
    Activity,

    /// <summary>A practical task.</summary>
    Task,

    /// <summary>Another organisation.</summary>
    Organisation,
}

/// <summary>Whether guidance grows or shrinks.</summary>
public enum NeedDirection
{
    /// <summary>More guidance than before.</summary>
    More,

    /// <summary>Less guidance than before.</summary>
    Less,
}
