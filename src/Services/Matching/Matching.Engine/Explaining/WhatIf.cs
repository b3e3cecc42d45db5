namespace Samenspel.Matching.Engine.Explaining;

/// <summary>What would be possible if one thing were asked otherwise. Judged anew by the same rules, not guessed.</summary>
/// <param name="Code">What is changed, such as <c>slot:sunday-morning</c> or <c>language</c>; two together are joined by a plus.</param>
/// <param name="Dutch">What it would give, in one sentence.</param>
/// <param name="English">The same sentence in English.</param>
/// <param name="RelaxedBy">Who may decide it.</param>
/// <param name="Candidates">How many fit who did not before.</param>
/// <param name="Free">How many of them nobody else needs now.</param>
/// <param name="BestPoints">The best fit among them, in points.</param>
public sealed record WhatIf(string Code, string Dutch, string English, RelaxedBy RelaxedBy, int Candidates, int Free, int BestPoints)
{
    /// <summary>Who may decide the second, when two things are asked otherwise together.</summary>
    public RelaxedBy? AlsoRelaxedBy { get; init; }
}
