namespace Samenspel.Matching.Engine.Rules;

/// <summary>The check of the conduct certificate (VOG) holds, where the activity needs one. In a group the organiser answers for it.</summary>
internal sealed class HasConductCertificate() : HardRule("H2",
    "Voor deze activiteit is een geldige VOG nodig.", "This activity needs a valid conduct certificate.", RelaxedBy.Nobody)
{
    internal override bool Holds(in Pair pair) => !pair.Demand.NeedsCertificate || pair.Supply.IsGroup || pair.Supply.Volunteer!.ConductCertificateValidUntil >= pair.Indexed.Input.Today;
}
