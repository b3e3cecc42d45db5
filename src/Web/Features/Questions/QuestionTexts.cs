namespace Samenspel.Web.Features.Questions;

/// <summary>Stands for the texts of the pages of questions: <c>QuestionTexts.resx</c> in Dutch, <c>QuestionTexts.en.resx</c> in English.</summary>
public sealed class QuestionTexts;
