namespace Samenspel.Web.Resources;

/// <summary>Stands for the words of the codes that services use: <c>Words.resx</c> in Dutch, <c>Words.en.resx</c> in English. A key is the kind of code and the code.</summary>
public sealed class Words;
