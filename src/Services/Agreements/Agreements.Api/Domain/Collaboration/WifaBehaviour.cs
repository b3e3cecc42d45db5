namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>Something one can see somebody do that appreciates, informs, facilitates or aligns.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Letter">Of which of the four it is an example.</param>
/// <param name="Dutch">What people call it.</param>
internal sealed record WifaBehaviour(string Code, WifaLetter Letter, string Dutch)
{
    /// <summary>The catalogue: four of each letter.</summary>
    public static readonly IReadOnlyList<WifaBehaviour> All =
    [
        new("thanked-with-reason", WifaLetter.Appreciate, "Bedankt, en gezegd waarvoor"),
        new("asked-how-you-are", WifaLetter.Appreciate, "Gevraagd hoe het met de ander gaat"),
        new("answered-idea", WifaLetter.Appreciate, "Een idee van de ander beantwoord"),
        new("named-in-meeting", WifaLetter.Appreciate, "De bijdrage genoemd in het teamoverleg, als dat mag"),
        new("told-what-matters", WifaLetter.Inform, "Verteld wat nodig is om te weten"),
        new("told-change-in-time", WifaLetter.Inform, "Een verandering verteld vóór het volgende bezoek"),
        new("shared-news", WifaLetter.Inform, "Nieuws van de organisatie gedeeld"),
        new("asked-experience", WifaLetter.Inform, "Gevraagd naar de ervaring van de ander"),
        new("arranged-induction", WifaLetter.Facilitate, "Het inwerken geregeld"),
        new("arranged-training", WifaLetter.Facilitate, "Een scholing geregeld"),
        new("paid-expenses", WifaLetter.Facilitate, "Onkosten vergoed"),
        new("arranged-material", WifaLetter.Facilitate, "Materiaal of ruimte geregeld"),
        new("held-alignment", WifaLetter.Align, "Samen overlegd over cliënt en werk"),
        new("involved-caregiver", WifaLetter.Align, "De mantelzorger erbij betrokken"),
        new("reviewed-tasks", WifaLetter.Align, "Samen de taken doorgenomen"),
        new("reviewed-goals", WifaLetter.Align, "Samen naar de doelen gekeken"),
    ];

    /// <summary>The behaviour with this code, or null.</summary>
    public static WifaBehaviour? Find(string? code) => All.FirstOrDefault(behaviour => behaviour.Code == code);
}
