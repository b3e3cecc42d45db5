namespace Samenspel.Domain;

/// <summary>What a volunteer may meet, and may have said not to want. The codes are shared by all services and never change.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Dutch">What people call it.</param>
public sealed record Circumstance(string Code, string Dutch)
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<Circumstance> All =
    [
        new("dog", "Een hond in huis"),
        new("cat", "Een kat in huis"),
        new("smoking", "Er wordt gerookt"),
        new("stairs", "Trappen"),
        new("personal-care", "Persoonlijke verzorging"),
        new("evening-visit", "Bezoek in de avond"),
        new("driving", "Autorijden"),
    ];

    /// <summary>Whether there is one with this code.</summary>
    public static bool Exists(string code) => All.Any(one => one.Code == code);
}
