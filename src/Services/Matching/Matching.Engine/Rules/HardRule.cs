namespace Samenspel.Matching.Engine.Rules;

/// <summary>
/// A condition without which a pair is never proposed, whatever the weights. It looks at what is asked and offered, never at who
/// somebody is.
/// </summary>
public abstract class HardRule
{
    private protected HardRule(string id, string dutch, string english, RelaxedBy relaxedBy) =>
        (Id, Dutch, English, RelaxedBy) = (id, dutch, english, relaxedBy);

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Why it fails, for a person.</summary>
    public string Dutch { get; }

    /// <summary>The same sentence in English.</summary>
    public string English { get; }

    /// <summary>Who may decide that it does not count, by changing what was told.</summary>
    public RelaxedBy RelaxedBy { get; }

    /// <summary>Whether the pair meets it.</summary>
    internal abstract bool Holds(in Pair pair);
}

/// <summary>Who may decide that a rule does not count.</summary>
public enum RelaxedBy { Nobody, Client, Volunteer, Coordinator, Professional, Municipality }
