namespace Samenspel.Web.Features.Volunteers;

/// <summary>Stands for the texts of the pages on which a volunteer says what to be asked for: <c>VolunteeringTexts.resx</c> in Dutch, <c>VolunteeringTexts.en.resx</c> in English.</summary>
public sealed class VolunteeringTexts;
