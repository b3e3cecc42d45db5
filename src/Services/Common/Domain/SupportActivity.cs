namespace Samenspel.Domain;

/// <summary>Something a volunteer and an inhabitant do together. The codes are shared by all services and never change.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Dutch">What people call it.</param>
/// <param name="NeedsConductCertificate">Whether a valid conduct certificate (VOG) is a condition: one to one with a vulnerable person.</param>
public sealed record SupportActivity(string Code, string Dutch, bool NeedsConductCertificate)
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<SupportActivity> All =
    [
        new("walking", "Samen wandelen", false),
        new("visiting", "Op bezoek gaan", true),
        new("groceries", "Samen boodschappen doen", true),
        new("odd-jobs", "Klussen in huis en schuur", true),
        new("language", "Nederlands oefenen", false),
        new("paperwork", "Post en administratie", true),
        new("transport", "Vervoer en meegaan", true),
        new("cooking", "Samen koken", true),
        new("computers", "Samen achter de computer", false),
    ];

    /// <summary>The activity with this code, or null.</summary>
    public static SupportActivity? Find(string code) => All.FirstOrDefault(activity => activity.Code == code);
}
