namespace Samenspel.Web.Features.Activities;

/// <summary>Stands for the texts of the pages of activities and places: <c>ActivityTexts.resx</c> in Dutch, <c>ActivityTexts.en.resx</c> in English.</summary>
public sealed class ActivityTexts;
