namespace Samenspel.Web.Features.Matching;

/// <summary>Stands for the texts of the pages on which people find each other: <c>MatchingTexts.resx</c> in Dutch, <c>MatchingTexts.en.resx</c> in English.</summary>
public sealed class MatchingTexts;
