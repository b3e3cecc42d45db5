namespace Samenspel.Domain;

/// <summary>A training that some support asks for. The codes are shared by all services and never change.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Dutch">What people call it.</param>
public sealed record VolunteerTraining(string Code, string Dutch)
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<VolunteerTraining> All =
    [
        new("dementia-basics", "Dementie basis"),
        new("brain-injury-basics", "Hersenletsel basis"),
        new("language-coach", "Taalcoach"),
        new("safe-transfer", "Veilig verplaatsen"),
        new("listening", "Luisteren en gesprek"),
        new("first-aid", "EHBO"),
    ];

    /// <summary>Whether there is one with this code.</summary>
    public static bool Exists(string code) => All.Any(one => one.Code == code);
}
