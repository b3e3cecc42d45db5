namespace Samenspel.Domain;

/// <summary>Why somebody volunteers: the ten voices of Blauw et al. (2011). The codes are shared by all services and never change.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Dutch">What people call it.</param>
public sealed record Motive(string Code, string Dutch)
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<Motive> All =
    [
        new("enjoy-the-work", "Het werk is leuk"),
        new("mean-something", "Iets voor anderen betekenen"),
        new("learn", "Iets leren"),
        new("be-useful", "Mezelf nuttig maken"),
        new("use-my-skills", "Kennis en vaardigheden inzetten"),
        new("feel-involved", "Me betrokken voelen"),
        new("feel-i-should", "Vind dat ik me moet inzetten"),
        new("variety", "Afwisseling"),
        new("stay-sharp", "Hersens fit houden"),
        new("belong-here", "Bij deze organisatie horen"),
    ];

    /// <summary>Whether there is one with this code.</summary>
    public static bool Exists(string code) => All.Any(one => one.Code == code);
}
