namespace Samenspel.Matching.Domain.Rules;

/// <summary>A condition without which a pair is never proposed. It looks at what is asked and offered, never at who somebody is.</summary>
/// <param name="id">Stable id.</param>
/// <param name="english">Why it fails, for a person.</param>
/// <param name="dutch">The same sentence in Dutch.</param>
internal abstract class HardRule(string id, string english, string dutch)
{
    /// <summary>Stable id.</summary>
    public string Id => id;

    /// <summary>Why it fails, for a person.</summary>
    public string English => english;

    /// <summary>The same sentence in Dutch.</summary>
    public string Dutch => dutch;

    /// <summary>Whether the pair meets it.</summary>
    public abstract bool Holds(Pair pair);
}
