namespace Samenspel.Matching.Engine.Explaining;

/// <summary>Why a pair that meets every hard rule suits both. Each reason comes from a part of the fit, or from a fact beside it.</summary>
/// <param name="Points">How well it fits, in points.</param>
/// <param name="For">What speaks for it, the heaviest first, three at most.</param>
/// <param name="Against">What to think of, two at most.</param>
/// <param name="Unknown">What is not known: neither for nor against.</param>
public sealed record PairExplanation(int Points, IReadOnlyList<Reason> For, IReadOnlyList<Reason> Against, IReadOnlyList<Reason> Unknown)
{
    private const int MaxFor = 3, MaxAgainst = 2;

    /// <summary>What touches the client's own wishes; the rest is the volunteer's own.</summary>
    private static readonly string[] OfTheClient = ["wishes", "interests", "time", "way", "language", "continuity", "place"];

    /// <summary>What the points are made of.</summary>
    public IReadOnlyList<FitPartScore> Parts { get; init; } = [];

    /// <summary>The fit in a word.</summary>
    public FitBand Band => FitBands.Of(Points);

    /// <summary>What the client may read: what meets the own wishes, and nothing about anybody else.</summary>
    public IReadOnlyList<Reason> ForClient => [.. For.Where(reason => OfTheClient.Contains(reason.Code))];

    /// <summary>What the client may think of, by the same measure.</summary>
    public IReadOnlyList<Reason> AgainstForClient => [.. Against.Where(reason => OfTheClient.Contains(reason.Code))];

    internal static PairExplanation Of(in Pair pair)
    {
        var parts = Fit.PartsOf(pair);
        var reasons = new Reasons(pair);
        foreach (var part in parts) reasons.Tell(part);
        reasons.AddFacts();
        return new(Fit.Points(parts), Heaviest(reasons.For, MaxFor), Heaviest(reasons.Against, MaxAgainst), [.. reasons.Unknown]) { Parts = parts };
    }

    /// <summary>What is equally heavy stays in the order of the parts.</summary>
    private static IReadOnlyList<Reason> Heaviest(List<(int Weight, Reason Reason)> from, int most) =>
        [.. from.OrderByDescending(one => one.Weight).Take(most).Select(one => one.Reason)];
}
