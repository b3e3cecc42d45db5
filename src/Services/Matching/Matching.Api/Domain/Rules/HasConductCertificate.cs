using Samenspel.Domain;

namespace Samenspel.Matching.Domain.Rules;

/// <summary>The check of the conduct certificate holds, where the activity needs one.</summary>
internal sealed class HasConductCertificate() : HardRule("H2",
    "This activity needs a valid conduct certificate.", "Voor deze activiteit is een geldige VOG nodig.")
{
    public override bool Holds(Pair pair) => SupportActivity.Find(pair.Request.ActivityCode) is { NeedsConductCertificate: false }
        || pair.Candidate.ConductCertificateValidUntil >= pair.Today;
}
