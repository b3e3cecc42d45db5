namespace Samenspel.Matching.Domain.Rules;

/// <summary>Nobody said no to this pair before. The two are an exclusion pair from then on, also for a later request.</summary>
internal sealed class NotDeclinedBefore() : HardRule("H10",
    "This pair was declined before and is not proposed again.", "Dit tweetal is eerder afgewezen en wordt niet opnieuw voorgesteld.")
{
    public override bool Holds(Pair pair) => !pair.DeclinedBefore;
}
