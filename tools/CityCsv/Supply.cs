using Samenspel.Domain;

namespace Samenspel.CityCsv;

/// <summary>What people ask and offer, and how often. Assumptions, apart from the catalogues themselves.</summary>
internal static class Supply
{
    /// <summary>Company is asked for most; odd jobs and paperwork less.</summary>
    public static readonly IReadOnlyList<(string, double)> Asked =
        [("walking", 18), ("visiting", 28), ("groceries", 12), ("odd-jobs", 10), ("language", 12), ("paperwork", 8), ("transport", 12)];

    /// <summary>Volunteers offer company and language gladly, transport and paperwork less than is asked.</summary>
    public static readonly IReadOnlyList<(string, double)> Offered =
        [("walking", 22), ("visiting", 26), ("groceries", 12), ("odd-jobs", 10), ("language", 16), ("paperwork", 6), ("transport", 8)];

    /// <summary>More mornings and afternoons on weekdays than evenings and weekends.</summary>
    public static readonly IReadOnlyList<(string, double)> Slots =
        [.. WeekSlot.All.Select((code, index) => (code, (index >= 15 ? 0.5 : 1) * (index % 3 == 2 ? 0.4 : 1)))];

    public static readonly IReadOnlyList<(string, double)> Motives = Even(Motive.All.Select(one => one.Code));
    public static readonly IReadOnlyList<(string, double)> Traits = Even(VolunteerTrait.All.Select(one => one.Code));
    public static readonly IReadOnlyList<(string, double)> Needs = Even(FunctionalNeed.All.Select(one => one.Code));
    public static readonly IReadOnlyList<(string, double)> Trainings = Even(VolunteerTraining.All.Select(one => one.Code));
    public static readonly IReadOnlyList<(string, double)> Circumstances = Even(Circumstance.All.Select(one => one.Code));

    /// <summary>The languages most asked for beside Dutch, by ISO 639-3.</summary>
    public static readonly IReadOnlyList<(string, double)> Languages = [("arb", 4), ("tur", 3), ("eng", 2), ("pol", 2), ("ukr", 2), ("rif", 2), ("pes", 1), ("tir", 1)];

    public static readonly IReadOnlyList<(string, double)> Interests =
        Even(["muziek", "tuin", "voetbal", "koken", "vogels", "lezen", "schaken", "handwerken", "computers", "geschiedenis", "fietsen", "films"]);

    public static readonly IReadOnlyList<(string, double)> Dislikes = Even(["drukte", "harde muziek", "roddelen", "haast", "regen", "politiek"]);

    private static IReadOnlyList<(string, double)> Even(IEnumerable<string> codes) => [.. codes.Select(code => (code, 1.0))];
}
