namespace Samenspel.Matching.Domain.Rules;

/// <summary>The volunteer can be asked now.</summary>
internal sealed class IsActive() : HardRule("H1",
    "This volunteer takes a break or stopped.", "Deze vrijwilliger heeft even pauze of is gestopt.")
{
    public override bool Holds(Pair pair) => pair.Candidate.IsActive;
}
