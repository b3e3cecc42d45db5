using System.Diagnostics;

namespace Samenspel.Matching.Engine.Result;

/// <summary>Tells how far a run is, and adds up how long each step took.</summary>
internal sealed class StepTimer(IProgress<MatchingStep>? progress)
{
    private readonly Dictionary<MatchingStep, TimeSpan> took = [];
    private MatchingStep? step;
    private long since;

    public IReadOnlyDictionary<MatchingStep, TimeSpan> Took => took;

    public void Begin(MatchingStep next)
    {
        End();
        (step, since) = (next, Stopwatch.GetTimestamp());
        progress?.Report(next);
    }

    public void End()
    {
        if (step is { } done) took[done] = took.GetValueOrDefault(done) + Stopwatch.GetElapsedTime(since);
        step = null;
    }
}
