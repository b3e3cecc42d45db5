namespace Samenspel.Matching.Engine.Scoring;

/// <summary>What a part of the fit is about.</summary>
public enum FitPart { Motive, Wishes, Interests, Time, Travel, Way, Horizon, Support, Continuity }

/// <summary>Where the value of a part comes from.</summary>
public enum Known
{
    /// <summary>Both sides said enough.</summary>
    Yes,

    /// <summary>The request asks for it and the volunteer said nothing, or the other way round: the value is neutral.</summary>
    No,

    /// <summary>The request does not ask for it: the value is neutral.</summary>
    NotAsked,
}

/// <summary>One part of the fit.</summary>
/// <param name="Part">What it is about.</param>
/// <param name="Value">0 to 1000; 500 is neutral, except for continuity, which is a bonus.</param>
/// <param name="Weight">The points it can give.</param>
/// <param name="Known">Where the value comes from.</param>
public readonly record struct FitPartScore(FitPart Part, int Value, int Weight, Known Known)
{
    /// <summary>What stands for neither good nor bad.</summary>
    public const int Neutral = 500;

    /// <summary>Thousandths of a point.</summary>
    internal int Milli => Value * Weight;
}
