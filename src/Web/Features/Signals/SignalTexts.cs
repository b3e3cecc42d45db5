namespace Samenspel.Web.Features.Signals;

/// <summary>Stands for the texts of the pages of signals: <c>SignalTexts.resx</c> in Dutch, <c>SignalTexts.en.resx</c> in English.</summary>
public sealed class SignalTexts;
