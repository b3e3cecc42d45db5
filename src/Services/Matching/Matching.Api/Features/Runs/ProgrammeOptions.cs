using System.ComponentModel.DataAnnotations;
using Samenspel.Matching.Engine.Input;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Weights and rules of the programme; section <c>Programme</c>.</summary>
internal sealed class ProgrammeOptions
{
    public const string Section = "Programme";

    /// <summary>Names these weights and rules: another value, another version.</summary>
    [Required, StringLength(40, MinimumLength = 1)]
    public string Version { get; set; } = Programme.Default.Version;

    /// <summary>What counts how much: they sum to 100, apart from the bonus for continuity.</summary>
    public Dictionary<string, int> Weights { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a volunteer may be alone with somebody during the night.</summary>
    public bool AllowsNightsAlone { get; set; }

    /// <summary>After so many weeks of waiting a request goes first, and people are told.</summary>
    [Range(1, 104)]
    public int WaitingLimitWeeks { get; set; } = Programme.Default.WaitingLimitWeeks;

    /// <summary>Whether every weight is known by its name and together they are valid.</summary>
    public bool AreWeightsValid() => Weights.Keys.All(Names.Contains) && WeightsOf().AreValid;

    private static readonly HashSet<string> Names = new(
        [nameof(FitWeights.Motive), nameof(FitWeights.Wishes), nameof(FitWeights.Interests), nameof(FitWeights.Time), nameof(FitWeights.Travel),
         nameof(FitWeights.Way), nameof(FitWeights.Horizon), nameof(FitWeights.Support), nameof(FitWeights.Continuity)], StringComparer.OrdinalIgnoreCase);

    public Programme ToProgramme() => new(Version, WeightsOf()) { AllowsNightsAlone = AllowsNightsAlone, WaitingLimitWeeks = WaitingLimitWeeks };

    private FitWeights WeightsOf()
    {
        var start = new FitWeights();
        return new()
        {
            Motive = Weights.GetValueOrDefault(nameof(start.Motive), start.Motive),
            Wishes = Weights.GetValueOrDefault(nameof(start.Wishes), start.Wishes),
            Interests = Weights.GetValueOrDefault(nameof(start.Interests), start.Interests),
            Time = Weights.GetValueOrDefault(nameof(start.Time), start.Time),
            Travel = Weights.GetValueOrDefault(nameof(start.Travel), start.Travel),
            Way = Weights.GetValueOrDefault(nameof(start.Way), start.Way),
            Horizon = Weights.GetValueOrDefault(nameof(start.Horizon), start.Horizon),
            Support = Weights.GetValueOrDefault(nameof(start.Support), start.Support),
            Continuity = Weights.GetValueOrDefault(nameof(start.Continuity), start.Continuity),
        };
    }
}
