namespace Samenspel.Web.Features.Clients;

/// <summary>Stands for the texts of the pages of inhabitants: <c>ClientTexts.resx</c> in Dutch, <c>ClientTexts.en.resx</c> in English.</summary>
public sealed class ClientTexts;
