namespace Samenspel.Matching.Domain.Rules;

/// <summary>The volunteer helps fewer people than the most he or she set.</summary>
internal sealed class HasPlaceFree() : HardRule("H6",
    "This volunteer helps as many people as he or she wants to.", "Deze vrijwilliger helpt al zoveel mensen als hij of zij wil.")
{
    public override bool Holds(Pair pair) => pair.Candidate.Load < pair.Candidate.MaxClients;
}
