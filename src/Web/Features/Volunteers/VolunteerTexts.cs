namespace Samenspel.Web.Features.Volunteers;

/// <summary>Stands for the texts of the pages about a volunteer: <c>VolunteerTexts.resx</c> in Dutch, <c>VolunteerTexts.en.resx</c> in English.</summary>
public sealed class VolunteerTexts;
