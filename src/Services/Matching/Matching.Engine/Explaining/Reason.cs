namespace Samenspel.Matching.Engine.Explaining;

/// <summary>One reason, for a person.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Dutch">One sentence.</param>
/// <param name="English">The same sentence in English.</param>
public sealed record Reason(string Code, string Dutch, string English);
