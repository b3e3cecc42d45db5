using Samenspel.Domain;

namespace Samenspel.Web.Homes;

/// <summary>One step of a guided start, by the names of its texts: what somebody can do here, in a few plain sentences.</summary>
public sealed record GuideStep(string Title, string Text);

/// <summary>How the platform greets somebody in a role; its texts are those that begin with the name of the role.</summary>
/// <param name="Role">Whose page.</param>
/// <param name="StepCount">How many steps the guided start has.</param>
/// <param name="Addresses">The other pages of the role, in the order of use; the words for each are named after it.</param>
public sealed record StartPage(Role Role, int StepCount, params IReadOnlyList<string> Addresses)
{
    /// <summary>Head of the page.</summary>
    public string Title => $"Start.{Role}.Title";

    /// <summary>What the page is for, in a sentence or two.</summary>
    public string Welcome => $"Start.{Role}.Welcome";

    /// <summary>The name of the words for one of the addresses: who answers questions does not ask them, and who answers no signals reads the own ones.</summary>
    public string WordsFor(string address) => (address, Role) switch
    {
        ("questions", Role.Professional or Role.Coordinator) => "Menu.questions-to-answer",
        ("signals", Role.Client or Role.Caregiver or Role.Volunteer) => "Menu.own-signals",
        _ => $"Menu.{address}",
    };

    public IReadOnlyList<GuideStep> Steps { get; } =
        [.. Enumerable.Range(1, StepCount).Select(number => new GuideStep($"Start.{Role}.Step{number}.Title", $"Start.{Role}.Step{number}.Text"))];
}

/// <summary>The start pages of all roles.</summary>
public static class StartPages
{
    /// <summary>One for each role, in the order of the roles.</summary>
    public static readonly IReadOnlyList<StartPage> All =
    [
        new(Role.Client, StepCount: 4, "agreements", "call", "questions", "signals", "plan", "requests", "matches", "places", "checks", "link"),
        new(Role.Caregiver, StepCount: 3, "agreements", "call", "questions", "signals", "plan", "requests", "matches", "link"),
        new(Role.Volunteer, StepCount: 4, "agreements", "call", "questions", "signals", "peer-questions", "matches", "volunteering", "offline", "link"),
        new(Role.Professional, StepCount: 4, "clients", "requests", "open-requests", "matches", "agreements", "signals", "questions", "consults", "places", "activities", "backup"),
        new(Role.Coordinator, StepCount: 3, "open-requests", "matches", "agreements", "signals", "questions", "peer-questions", "backup"),
        new(Role.Ambassador, StepCount: 3),
        new(Role.Administrator, StepCount: 3),
    ];
}
