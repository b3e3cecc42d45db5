namespace Samenspel.Identity.Pages;

/// <summary>Stands for the texts of the pages: <c>PageTexts.resx</c> in Dutch, <c>PageTexts.en.resx</c> in English. A rule of a field names its sentence here too.</summary>
internal sealed class PageTexts;
