namespace Samenspel.Web.Features.Availability;

/// <summary>Stands for the texts of the pages with who is there and who stands in: <c>AvailabilityTexts.resx</c> in Dutch, <c>AvailabilityTexts.en.resx</c> in English.</summary>
public sealed class AvailabilityTexts;
