namespace Samenspel.Matching.Engine.Rules;

/// <summary>The two share a language, where the client says that it matters.</summary>
internal sealed class SharesLanguage() : HardRule("H8",
    "Deze vrijwilliger spreekt geen van de talen die de cliënt nodig heeft.", "This volunteer speaks none of the languages that the client needs.", RelaxedBy.Client)
{
    internal override bool Holds(in Pair pair) =>
        pair.Demand.Languages.Length == 0 || pair.Supply.IsGroup || SortedNumbers.CountShared(pair.Demand.Languages, pair.Supply.Languages) > 0;
}
