namespace Samenspel.Matching.Engine;

/// <summary>
/// Finds the best assignment for a whole city: those who go first, then as many as possible, then the best fit, then the load spread,
/// then the least change. The same input and seed give the same outcome, in whatever order the input is given.
/// </summary>
public static class Matcher
{
    /// <summary>Solves it. An outcome without proof must not be used: see <see cref="Certificate.IsProven"/>.</summary>
    /// <param name="input">The city.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancel">Stops it between two steps.</param>
    /// <exception cref="ArgumentException">Two blocks, or two supplies, have the same id.</exception>
    public static MatchingResult Solve(MatchingInput input, IProgress<MatchingStep>? progress = null, CancellationToken cancel = default) =>
        Solve(City.Of(input), progress, cancel);

    /// <summary>Solves a city that is ready to be compared.</summary>
    public static MatchingResult Solve(City city, IProgress<MatchingStep>? progress = null, CancellationToken cancel = default) => throw new NotImplementedException();
}
