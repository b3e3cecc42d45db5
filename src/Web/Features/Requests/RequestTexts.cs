namespace Samenspel.Web.Features.Requests;

/// <summary>Stands for the texts of the pages of questions for support: <c>RequestTexts.resx</c> in Dutch, <c>RequestTexts.en.resx</c> in English.</summary>
public sealed class RequestTexts;
