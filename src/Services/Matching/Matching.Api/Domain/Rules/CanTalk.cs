namespace Samenspel.Matching.Domain.Rules;

/// <summary>The two share a language, where the client says that it matters.</summary>
internal sealed class CanTalk() : HardRule("H8",
    "This volunteer speaks none of the languages that the client asks for.", "Deze vrijwilliger spreekt geen van de talen die de cliënt nodig heeft.")
{
    public override bool Holds(Pair pair) => pair.Request.LanguageCodes.Count == 0 || pair.Request.LanguageCodes.Intersect(pair.Candidate.LanguageCodes).Any();
}
