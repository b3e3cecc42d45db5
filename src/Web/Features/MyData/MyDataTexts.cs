namespace Samenspel.Web.Features.MyData;

/// <summary>Stands for the texts of the pages with who looked at whose data: <c>MyDataTexts.resx</c> in Dutch, <c>MyDataTexts.en.resx</c> in English. Each permission has words there.</summary>
public sealed class MyDataTexts;
