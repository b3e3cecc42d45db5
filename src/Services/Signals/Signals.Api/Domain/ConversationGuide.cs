namespace Samenspel.Signals.Domain;

/// <summary>How to begin a conversation after a private check. It opens, it does not accuse, and it names nobody.</summary>
internal static class ConversationGuide
{
    private const string Secret = "Vertel de vrijwilliger niet dat er een check was of wat het antwoord is.";

    private static readonly IReadOnlyList<string> Person =
    [
        "Hoe gaat het met u, en hoe zijn de bezoeken?",
        "Wat vindt u fijn aan het contact? Wat zou u anders willen?",
        "Wat mag ik met de vrijwilliger bespreken, en in welke woorden?",
        Secret,
    ];

    private static readonly IReadOnlyList<string> Task =
    [
        "Hoe gaat het met wat u graag zelf doet?",
        "Wat wilt u zelf doen, en waarbij is hulp fijn?",
        "Wie bepaalt nu het tempo? Wie zou dat moeten bepalen?",
        "Wat mag ik met de vrijwilliger bespreken, en in welke woorden?",
        Secret,
    ];

    private static readonly IReadOnlyList<string> Silence =
    [
        "Bel de cliënt. Twee keer geen antwoord kan van alles betekenen.",
        "Hoe gaat het met u? Komen de berichten goed aan?",
        "Wilt u liever op een andere manier vertellen hoe het gaat?",
        Secret,
    ];

    /// <summary>The sentences for what a check points at; none for other signals.</summary>
    public static IReadOnlyList<string> For(CheckInDimension? dimension) => dimension switch
    {
        CheckInDimension.Person => Person,
        CheckInDimension.Task => Task,
        CheckInDimension.PersonAndTask => [.. Task.Take(3), .. Person.Skip(1)],
        CheckInDimension.Silence => Silence,
        _ => [],
    };
}
