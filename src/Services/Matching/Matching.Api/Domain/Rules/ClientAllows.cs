namespace Samenspel.Matching.Domain.Rules;

/// <summary>The client allows that a volunteer is looked for.</summary>
internal sealed class ClientAllows() : HardRule("H14",
    "The client does not allow that a volunteer is looked for.", "De cliënt geeft geen toestemming om een vrijwilliger te zoeken.")
{
    public override bool Holds(Pair pair) => pair.MayLook;
}
