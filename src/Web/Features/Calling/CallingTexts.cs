namespace Samenspel.Web.Features.Calling;

/// <summary>Stands for the texts of the page with whom to call: <c>CallingTexts.resx</c> in Dutch, <c>CallingTexts.en.resx</c> in English.</summary>
public sealed class CallingTexts;
