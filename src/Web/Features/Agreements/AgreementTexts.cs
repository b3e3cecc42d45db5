namespace Samenspel.Web.Features.Agreements;

/// <summary>Stands for the texts of the pages of an agreement: <c>AgreementTexts.resx</c> in Dutch, <c>AgreementTexts.en.resx</c> in English.</summary>
public sealed class AgreementTexts;
