namespace Samenspel.Web.Features.Offline;

/// <summary>Stands for the texts of the pages for who has no reception: <c>OfflineTexts.resx</c> in Dutch, <c>OfflineTexts.en.resx</c> in English.</summary>
public sealed class OfflineTexts;
