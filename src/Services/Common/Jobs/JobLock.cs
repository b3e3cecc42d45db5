using Microsoft.EntityFrameworkCore;
using Samenspel.Data;

namespace Samenspel.Jobs;

/// <summary>
/// Of all copies of a service one does a job: whoever changes its row first. A statement that changes a row only when it is still
/// as it was is all this needs, so it is the same on every database.
/// </summary>
internal sealed class JobLock(DbContext db, TimeProvider clock)
{
    /// <summary>How long a job stays with a copy that says nothing.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromMinutes(1);

    private readonly Guid owner = Guid.CreateVersion7();

    /// <summary>Takes the job when it is due and nobody does it.</summary>
    public async Task<bool> TryTakeAsync(string name, DateTimeOffset now, CancellationToken cancel)
    {
        var (me, until) = (owner, now + Term);
        return await db.Set<JobState>()
            .Where(job => job.Name == name && job.NextAt <= now && (job.HeldUntil == null || job.HeldUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.Holder, me).SetProperty(job => job.HeldUntil, until), cancel) == 1;
    }

    /// <summary>Keeps the job for another term; false when another copy took it over.</summary>
    public async Task<bool> ProlongAsync(string name, CancellationToken cancel)
    {
        var (me, until) = (owner, clock.GetUtcNow() + Term);
        return await db.Set<JobState>().Where(job => job.Name == name && job.Holder == me)
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.HeldUntil, until), cancel) == 1;
    }

    /// <summary>Gives the job back. With a moment it is due then; without, it was not finished and is due still.</summary>
    public Task ReleaseAsync(string name, DateTimeOffset? nextAt)
    {
        var me = owner;
        return db.Set<JobState>().Where(job => job.Name == name && job.Holder == me)
            .ExecuteUpdateAsync(set => set
                .SetProperty(job => job.Holder, (Guid?)null)
                .SetProperty(job => job.HeldUntil, (DateTimeOffset?)null)
                .SetProperty(job => job.NextAt, job => nextAt ?? job.NextAt), CancellationToken.None);
    }

    /// <summary>When it is worth looking again. A job that is new here is due for the first time at the moment given.</summary>
    public async Task<DateTimeOffset> NextRunAsync(string name, DateTimeOffset firstAt, CancellationToken cancel)
    {
        var state = await db.Set<JobState>().AsNoTracking().SingleOrDefaultAsync(job => job.Name == name, cancel);
        if (state is not null) return state.HeldUntil > state.NextAt ? state.HeldUntil.Value : state.NextAt;
        try
        {
            db.Add(new JobState { Name = name, NextAt = firstAt });
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (ProviderSql.IsDuplicateKey(failure))
        {
            // Another copy that starts at the same moment wrote it.
        }
        return firstAt;
    }
}
