namespace Samenspel.Web.Features.Agreements.Information;

/// <summary>Stands for the texts of the pages on what a volunteer knows: <c>InformationTexts.resx</c> in Dutch, <c>InformationTexts.en.resx</c> in English.</summary>
public sealed class InformationTexts;
