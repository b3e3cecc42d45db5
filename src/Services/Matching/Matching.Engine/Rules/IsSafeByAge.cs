namespace Samenspel.Matching.Engine.Rules;

/// <summary>A minor and an adult are not alone together.</summary>
internal sealed class IsSafeByAge() : HardRule("H12",
    "Een minderjarige en een volwassene zijn hier niet alleen samen.", "A minor and an adult are not alone together here.", RelaxedBy.Municipality)
{
    internal override bool Holds(in Pair pair) =>
        !pair.Demand.Request.MeetsAlone || pair.Supply.Volunteer is not { } volunteer || volunteer.IsMinor == pair.Demand.Request.IsMinor;
}
