namespace Samenspel.Web.Features.Consults;

/// <summary>Stands for the texts of the pages on which an ambassador is asked to look along: <c>ConsultTexts.resx</c> in Dutch, <c>ConsultTexts.en.resx</c> in English.</summary>
public sealed class ConsultTexts;
