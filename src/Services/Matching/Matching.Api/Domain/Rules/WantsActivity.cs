namespace Samenspel.Matching.Domain.Rules;

/// <summary>The volunteer chose what is asked.</summary>
internal sealed class WantsActivity() : HardRule("H0",
    "This volunteer chose other activities.", "Deze vrijwilliger koos andere activiteiten.")
{
    public override bool Holds(Pair pair) => pair.Candidate.ActivityCodes.Contains(pair.Request.ActivityCode);
}
