namespace Samenspel.Matching.Engine.Rules;

/// <summary>Whoever said no, thank you, is not asked again for fourteen days.</summary>
internal sealed class IsNotInCooldown() : HardRule("H16",
    "Deze vrijwilliger zei kort geleden: nee, dank u. Nu even niet vragen.", "This volunteer said no, thank you, a short while ago. Not now.", RelaxedBy.Volunteer)
{
    internal override bool Holds(in Pair pair) => pair.Supply.Volunteer?.CooldownUntil is not { } until || until < pair.Indexed.Input.Today;
}
