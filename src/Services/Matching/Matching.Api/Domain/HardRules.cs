using Samenspel.Domain;

namespace Samenspel.Matching.Domain;

/// <summary>A request and a volunteer, with what the hard rules need to know of the two together.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Candidate">Who may be asked.</param>
/// <param name="DeclinedBefore">Whether a match of this volunteer with this client was declined.</param>
/// <param name="Today">The day on which it is judged.</param>
internal sealed record Pair(MatchRequest Request, Candidate Candidate, bool DeclinedBefore, DateOnly Today);

/// <summary>A condition without which a pair is never proposed.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="English">Why it fails, for a person.</param>
/// <param name="Dutch">The same sentence in Dutch.</param>
/// <param name="Holds">Whether the pair meets it.</param>
internal sealed record HardRule(string Id, string English, string Dutch, Func<Pair, bool> Holds);

/// <summary>All hard rules. None looks at who somebody is: only at what is asked and offered.</summary>
internal static class HardRules
{
    public static readonly HardRule Wish = new("H0",
        "This volunteer chose other activities.", "Deze vrijwilliger koos andere activiteiten.",
        pair => pair.Candidate.ActivityCodes.Contains(pair.Request.ActivityCode));

    public static readonly HardRule Active = new("H1",
        "This volunteer takes a break.", "Deze vrijwilliger heeft even pauze.",
        pair => pair.Candidate.IsActive);

    public static readonly HardRule ConductCertificate = new("H2",
        "This activity needs a valid conduct certificate.", "Voor deze activiteit is een geldige VOG nodig.",
        pair => SupportActivity.Find(pair.Request.ActivityCode) is { NeedsConductCertificate: false }
            || pair.Candidate.ConductCertificateValidUntil >= pair.Today);

    public static readonly HardRule Time = new("H4",
        "There is no part of the week that suits both.", "Er is geen dagdeel dat beiden past.",
        pair => pair.Candidate.Slots.Intersect(pair.Request.Slots).Any());

    public static readonly HardRule District = new("H5",
        "This volunteer helps in other districts.", "Deze vrijwilliger helpt in andere wijken.",
        pair => pair.Candidate.DistrictCodes.Contains(pair.Request.DistrictCode));

    public static readonly HardRule Load = new("H6",
        "This volunteer helps as many people as he or she wants to.", "Deze vrijwilliger helpt al zoveel mensen als hij of zij wil.",
        pair => pair.Candidate.Load < pair.Candidate.MaxClients);

    public static readonly HardRule NotDeclinedBefore = new("H10",
        "This pair was declined before and is not proposed again.", "Dit tweetal is eerder afgewezen en wordt niet opnieuw voorgesteld.",
        pair => !pair.DeclinedBefore);

    public static readonly IReadOnlyList<HardRule> All = [Wish, Active, ConductCertificate, Time, District, Load, NotDeclinedBefore];

    /// <summary>The rules this pair does not meet, in their order.</summary>
    public static IReadOnlyList<HardRule> Failed(Pair pair) => [.. All.Where(rule => !rule.Holds(pair))];
}
