namespace Samenspel.Matching.Engine.Input;

/// <summary>Weights and rules of a programme. A run keeps the version it used.</summary>
/// <param name="Version">Names these weights and rules: another value, another version.</param>
/// <param name="Weights">What counts how much.</param>
public sealed record Programme(string Version, FitWeights Weights)
{
    public static readonly Programme Default = new("2026-1", new FitWeights());

    /// <summary>Whether a volunteer may be alone with somebody during the night: a rule of the municipality.</summary>
    public bool AllowsNightsAlone { get; init; }

    /// <summary>After so many weeks of waiting a request counts as urgent, and goes to the ambassador.</summary>
    public int WaitingLimitWeeks { get; init; } = 8;
}

/// <summary>The weights of the parts of the fit. They sum to 100, apart from the bonus.</summary>
public sealed record FitWeights
{
    /// <summary>What drives the volunteer against what this activity has to offer.</summary>
    public int Motive { get; init; } = 25;

    /// <summary>What the client hopes for.</summary>
    public int Wishes { get; init; } = 20;

    /// <summary>What both like, and what both dislike.</summary>
    public int Interests { get; init; } = 12;

    /// <summary>Room in the week.</summary>
    public int Time { get; init; } = 10;

    /// <summary>How near.</summary>
    public int Travel { get; init; } = 8;

    /// <summary>Together or taking over.</summary>
    public int Way { get; init; } = 10;

    /// <summary>How long both want it to last.</summary>
    public int Horizon { get; init; } = 8;

    /// <summary>Guidance the volunteer asks for, against what the organisation can give.</summary>
    public int Support { get; init; } = 7;

    /// <summary>Bonus for two who know each other and both want to go on.</summary>
    public int Continuity { get; init; } = 10;

    /// <summary>The most points a pair can have.</summary>
    public int Most => Sum + Continuity;

    /// <summary>Whether none is negative, they sum to 100, and the bonus is 100 at most.</summary>
    public bool AreValid => Sum == 100 && new[] { Motive, Wishes, Interests, Time, Travel, Way, Horizon, Support, Continuity }.All(one => one is >= 0 and <= 100);

    private int Sum => Motive + Wishes + Interests + Time + Travel + Way + Horizon + Support;
}
