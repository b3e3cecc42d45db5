namespace Samenspel.Matching.Engine.Scoring;

/// <summary>The fit in a word, as people see it.</summary>
public enum FitBand { Meagre, Fair, Good }

/// <summary>Points and words.</summary>
public static class FitBands
{
    private const int Good = 65, Fair = 50;

    /// <summary>Good from 65 points, fair from 50; somebody of whom nothing is known has 50.</summary>
    public static FitBand Of(int points) => points >= Good ? FitBand.Good : points >= Fair ? FitBand.Fair : FitBand.Meagre;
}
