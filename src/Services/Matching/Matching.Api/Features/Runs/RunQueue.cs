using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Result;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Which run is next, kept in the database: so it survives a restart, and several copies of the service share it.</summary>
internal sealed class RunQueue(MatchingDb db, IOptions<RunOptions> options)
{
    /// <summary>A moment of the schedule longer ago is let go: the meeting was without it.</summary>
    private static readonly TimeSpan LateAtMost = TimeSpan.FromDays(1);

    /// <summary>Takes the run that waits. One whose service stopped waits again, or is honestly failed.</summary>
    public async Task<Guid?> TakeAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await ScheduleAsync(now, cancel);
        var run = await db.Runs.SingleOrDefaultAsync(r => r.ActiveKey != null, cancel);
        if (run is null) return null;
        run.RequeueIfStale(now);
        var isNext = run.Status == RunStatus.Queued;
        if (isNext) run.Start(now);
        await db.SaveChangesAsync(cancel);
        return isNext ? run.Id : null;
    }

    /// <summary>Gives a sign of life with how far it is. Says whether the run is still wanted.</summary>
    public async Task<bool> HeartbeatAsync(Guid runId, MatchingStep? step, int percent, DateTimeOffset now, CancellationToken cancel) =>
        // Beside the version: a sign of life must not stand in the way of what a person does.
        await db.Runs.Where(r => r.Id == runId && r.Status == RunStatus.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.HeartbeatAt, now).SetProperty(r => r.Step, step).SetProperty(r => r.Percent, percent), cancel) > 0;

    /// <summary>It broke.</summary>
    public async Task FailAsync(Guid runId, DateTimeOffset now, CancellationToken cancel)
    {
        var run = await db.Runs.SingleAsync(r => r.Id == runId, cancel);
        run.Fail("broken", now);
        await db.SaveChangesAsync(cancel);
    }

    private async Task ScheduleAsync(DateTimeOffset now, CancellationToken cancel)
    {
        if (options.Value.LastMoment(now) is not { } moment || now - moment > LateAtMost) return;
        if (await db.Runs.AnyAsync(r => r.ActiveKey != null || r.ScheduledFor == moment, cancel)) return;
        db.Add(MatchingRun.Request(null, now, moment));
        await db.SaveChangesAsync(cancel);
    }
}
