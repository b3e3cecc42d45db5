namespace Samenspel.Domain;

/// <summary>How somebody describes himself as a volunteer, or what a client hopes for. The codes are shared by all services and never change.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Dutch">What people call it.</param>
public sealed record VolunteerTrait(string Code, string Dutch)
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<VolunteerTrait> All =
    [
        new("patient", "Geduldig"),
        new("calm", "Rustig"),
        new("takes-initiative", "Neemt initiatief"),
        new("good-listener", "Luistert goed"),
        new("cheerful", "Vrolijk"),
        new("practical", "Praktisch"),
        new("likes-silence", "Stilte is goed"),
    ];

    /// <summary>Whether there is one with this code.</summary>
    public static bool Exists(string code) => All.Any(one => one.Code == code);
}
