namespace Samenspel.Web.Resources;

/// <summary>Stands for the texts of the pages: <c>Texts.resx</c> in Dutch, <c>Texts.en.resx</c> in English. Plain language (B1); who reads it is addressed, never spoken about.</summary>
public sealed class Texts;
