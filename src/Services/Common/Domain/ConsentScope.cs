namespace Samenspel.Domain;

/// <summary>What a client can allow, and take back. The codes are shared by all services and never change.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Dutch">What people call it.</param>
public sealed record ConsentScope(string Code, string Dutch)
{
    /// <summary>The catalogue.</summary>
    public static readonly IReadOnlyList<ConsentScope> All =
    [
        new(Matching, "Een vrijwilliger zoeken met mijn vraag, zonder mijn naam"),
        new(AmbassadorConsult, "De ambassadeur laten meekijken, zonder mijn naam"),
        new(VolunteerContact, "Mijn voornaam en contactgegevens delen met de vrijwilliger"),
        new(CaregiverView, "Mijn mantelzorger laten meelezen"),
        new(CollectiveActivity, "Een plek bewaren bij een activiteit"),
        new(CheckIn, "Mij af en toe vragen hoe het gaat"),
    ];

    /// <summary>Whether there is one with this code.</summary>
    public static bool Exists(string code) => All.Any(one => one.Code == code);

    /// <summary>Een vrijwilliger zoeken met mijn vraag, zonder mijn naam.</summary>
    public const string Matching = "matching";

    /// <summary>De ambassadeur laten meekijken, zonder mijn naam.</summary>
    public const string AmbassadorConsult = "ambassador-consult";

    /// <summary>Mijn voornaam en contactgegevens delen met de vrijwilliger.</summary>
    public const string VolunteerContact = "volunteer-contact";

    /// <summary>Mijn mantelzorger laten meelezen.</summary>
    public const string CaregiverView = "caregiver-view";

    /// <summary>Een plek bewaren bij een activiteit.</summary>
    public const string CollectiveActivity = "collective-activity";

    /// <summary>Mij af en toe vragen hoe het gaat.</summary>
    public const string CheckIn = "check-in";
}
