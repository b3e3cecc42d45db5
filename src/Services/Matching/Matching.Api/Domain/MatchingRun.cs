using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Result;

namespace Samenspel.Matching.Domain;

/// <summary>One run over the whole city. At most one waits or runs at a time; nobody sees a proposal before it is complete and proven.</summary>
internal sealed class MatchingRun : AggregateRoot
{
    /// <summary>How often a run is started again after the service stopped in the middle of it.</summary>
    public const int MaxAttempts = 3;

    /// <summary>After so long without a sign of life a run is lost: the service that did it stopped.</summary>
    public static readonly TimeSpan HeartbeatTimeout = TimeSpan.FromMinutes(1);

    private const int Active = 1;

    private MatchingRun()
    {
    }

    public RunStatus Status { get; private set; }

    /// <summary>Who asked for it; null when it was the schedule.</summary>
    public Guid? RequestedBy { get; private init; }

    public DateTimeOffset RequestedAt { get; private init; }

    /// <summary>The moment of the schedule it belongs to.</summary>
    public DateTimeOffset? ScheduledFor { get; private init; }

    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>The last sign of life of who does it.</summary>
    public DateTimeOffset? HeartbeatAt { get; private set; }

    public MatchingStep? Step { get; private set; }
    public int Percent { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>Why it failed: interrupted, not-proven or broken.</summary>
    public string? FailureCode { get; private set; }

    public int Requests { get; private set; }
    public int Helped { get; private set; }
    public long TotalPoints { get; private set; }

    /// <summary>What came out, as text: see <see cref="RunOutcome"/>.</summary>
    public string? Outcome { get; private set; }

    /// <summary>What a place of each volunteer costs the city, as text.</summary>
    public string? Prices { get; private set; }

    /// <summary>The same for every run that waits or runs, and unique: so there is one.</summary>
    public int? ActiveKey { get; private set; } = Active;

    public bool IsOver => Status is RunStatus.Completed or RunStatus.Failed or RunStatus.Cancelled;

    public static MatchingRun Request(Guid? by, DateTimeOffset at, DateTimeOffset? scheduledFor = null) => new() { RequestedBy = by, RequestedAt = at, ScheduledFor = scheduledFor };

    /// <summary>Somebody begins with it.</summary>
    public void Start(DateTimeOffset at)
    {
        (Status, StartedAt, HeartbeatAt, Step, Percent) = (RunStatus.Running, at, at, null, 0);
        Attempts++;
        Changed();
    }

    /// <summary>Who did it is gone. It is done again from the start, and honestly failed when that happens too often.</summary>
    public void RequeueIfStale(DateTimeOffset at)
    {
        if (Status != RunStatus.Running || HeartbeatAt > at - HeartbeatTimeout) return;
        if (Attempts >= MaxAttempts) End(RunStatus.Failed, at, "interrupted");
        else (Status, HeartbeatAt, Step, Percent) = (RunStatus.Queued, null, null, 0);
        Changed();
    }

    /// <summary>It is no longer wanted. Nothing of it is ever seen.</summary>
    public Error? Cancel(DateTimeOffset at)
    {
        if (Status == RunStatus.Cancelled) return null;
        if (IsOver) return RunErrors.AlreadyOver;
        End(RunStatus.Cancelled, at, null);
        Changed();
        return null;
    }

    /// <summary>It did not work out.</summary>
    public void Fail(string code, DateTimeOffset at)
    {
        if (IsOver) return;
        End(RunStatus.Failed, at, code);
        Changed();
    }

    /// <summary>It is done and proven: from now on people see it.</summary>
    public void Complete(RunOutcome outcome, string outcomeText, string prices, DateTimeOffset at)
    {
        if (Status != RunStatus.Running) throw new InvalidOperationException($"A run that is {Status} is not completed.");
        End(RunStatus.Completed, at, null);
        (Outcome, Prices, Requests, Helped, TotalPoints, Percent) = (outcomeText, prices, outcome.Requests, outcome.Helped, outcome.TotalPoints, 100);
        Changed();
        Raise(new MatchingRunCompleted(Id, outcome.Requests, outcome.Volunteers, outcome.Helped)
        {
            DurationMilliseconds = (int)Math.Clamp((at - StartedAt!.Value).TotalMilliseconds, 0, int.MaxValue),
            UnmatchedByConstraint = [.. outcome.Unmatched.Where(one => one.Blocks >= RunOutcome.Smallest).Select(one => new UnmatchedCount(one.RuleId, one.Blocks))],
            Scarcity = [.. outcome.Scarcity.Where(one => one.Asking >= RunOutcome.Smallest).Select(one => new ScarceSupply(one.ActivityCode, one.DistrictCode, one.SlotCode, one.HelpsOneMore))],
        });
    }

    private void End(RunStatus status, DateTimeOffset at, string? failure) =>
        (Status, FinishedAt, FailureCode, ActiveKey) = (status, at, failure, null);
}

/// <summary>Where a run stands.</summary>
public enum RunStatus
{
    /// <summary>It waits for its turn.</summary>
    Queued,

    /// <summary>It is being done.</summary>
    Running,

    /// <summary>It is done and proven.</summary>
    Completed,

    /// <summary>It did not work out; nothing of it is used.</summary>
    Failed,

    /// <summary>Somebody stopped it; nothing of it is used.</summary>
    Cancelled,
}
