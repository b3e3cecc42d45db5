namespace Samenspel.Domain;

/// <summary>What somebody needs to take part, instead of a diagnosis. The codes are shared by all services and never change.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Dutch">What people call it.</param>
public sealed record FunctionalNeed(string Code, string Dutch)
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<FunctionalNeed> All =
    [
        new("calm-setting", "Een rustige omgeving"),
        new("little-energy", "Weinig energie"),
        new("no-heavy-lifting", "Niet tillen of zwaar werk"),
        new("one-to-one", "Eén op één"),
        new("clear-structure", "Structuur en duidelijkheid"),
        new("knows-what-comes", "Vooraf weten wat er komt"),
        new("supervision-outdoors", "Toezicht bij naar buiten gaan"),
        new("wheelchair", "Met een rolstoel"),
        new("hearing", "Duidelijk spreken, minder horen"),
        new("seeing", "Minder zien"),
        new("own-pace", "Op eigen tempo"),
    ];

    /// <summary>Whether there is one with this code.</summary>
    public static bool Exists(string code) => All.Any(one => one.Code == code);
}
