using Samenspel.Matching.Engine.Result;

namespace Samenspel.Matching.Features.Runs;

/// <summary>How far a run is, told by the engine and read by whoever gives the sign of life.</summary>
internal sealed class RunProgress : IProgress<MatchingStep>
{
    private volatile int step = -1;

    public MatchingStep? Step => step < 0 ? null : (MatchingStep)step;

    /// <summary>A rough share of the time, in percent.</summary>
    public int Percent => Step switch
    {
        MatchingStep.Comparing => 10,
        MatchingStep.Solving => 40,
        MatchingStep.Proving => 55,
        MatchingStep.Spreading => 70,
        MatchingStep.Explaining => 85,
        _ => 0,
    };

    public void Report(MatchingStep value) => step = (int)value;
}
