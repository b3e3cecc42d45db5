namespace Samenspel.Web.Features.PeerQuestions;

/// <summary>Stands for the texts of the pages on which volunteers ask each other: <c>PeerQuestionTexts.resx</c> in Dutch, <c>PeerQuestionTexts.en.resx</c> in English.</summary>
public sealed class PeerQuestionTexts;
