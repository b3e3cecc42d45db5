namespace Samenspel.Matching.Engine.Explaining;

/// <summary>One reason, for a person.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Dutch">One sentence.</param>
/// <param name="English">The same sentence in English.</param>
public sealed record Reason(string Code, string Dutch, string English)
{
    /// <summary>What it names, such as the parts of the week, in both languages: for whoever says it otherwise to the two themselves. Null when it names nothing.</summary>
    public (string Dutch, string English)? About { get; init; }
}
