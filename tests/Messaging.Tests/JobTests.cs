using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Samenspel.Jobs;
using Samenspel.ProbeService;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

/// <summary>Two copies of a service with one database, and time that the tests let go by.</summary>
public sealed class JobTests : IAsyncLifetime
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Pair pair = new();
    private readonly ConcurrentQueue<DateTimeOffset> runs = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task Of_two_copies_of_a_service_one_does_a_job_at_each_interval()
    {
        var clock = new FakeTimeProvider(Start);
        await using var one = Copy(clock);
        await using var other = Copy(clock);

        await UntilAsync(clock, TimeSpan.FromSeconds(5), () => Task.FromResult(runs.Count >= 10), "the job was done ten times");

        Assert.True(runs.First() >= Start + Interval);
        AreAnIntervalApart();
    }

    [Fact]
    public async Task A_copy_that_falls_silent_in_the_middle_of_a_job_is_succeeded_and_spoils_nothing_when_it_wakes()
    {
        var wake = new TaskCompletionSource();
        var (frozen, running) = (new FakeTimeProvider(Start), new FakeTimeProvider(Start));
        await using var dying = Copy(frozen, _ => wake.Task);
        await UntilAsync(frozen, TimeSpan.FromSeconds(5), () => Task.FromResult(runs.Count == 1), "the first copy began");

        // From here on its clock stands still: for the database it is as good as killed.
        await using var successor = Copy(running);
        await UntilAsync(running, TimeSpan.FromSeconds(5), () => Task.FromResult(runs.Count == 2), "the other copy took over");
        Assert.True(runs.Last() - runs.First() >= JobLock.Term);

        wake.SetResult();
        await dying.DisposeAsync();
        await UntilAsync(running, TimeSpan.FromSeconds(5), () => Task.FromResult(runs.Count >= 5), "the other copy goes on");
        AreAnIntervalApart();
    }

    [Fact]
    public async Task A_copy_that_works_for_longer_than_its_term_keeps_the_job()
    {
        var done = new TaskCompletionSource();
        var clock = new FakeTimeProvider(Start);
        await using var one = Copy(clock, _ => done.Task);
        await using var other = Copy(clock, _ => done.Task);
        await UntilAsync(clock, TimeSpan.FromSeconds(5), () => Task.FromResult(runs.Count == 1), "one copy began");

        for (var term = 0; term < 5; term++)
        {
            var until = await HeldUntilAsync(one);
            await UntilAsync(clock, TimeSpan.FromSeconds(1), async () => await HeldUntilAsync(one) > until, "the term was prolonged");
        }

        Assert.True(clock.GetUtcNow() - Start > JobLock.Term);
        Assert.Single(runs);
        done.SetResult();
    }

    [Fact]
    public async Task A_service_that_stops_hands_its_job_over_at_once()
    {
        var (stopping, staying) = (new FakeTimeProvider(Start), new FakeTimeProvider(Start));
        await using (var first = Copy(stopping, cancel => Task.Delay(Timeout.Infinite, cancel)))
            await UntilAsync(stopping, TimeSpan.FromSeconds(5), () => Task.FromResult(runs.Count == 1), "the first copy began");

        await using var second = Copy(staying);
        await UntilAsync(staying, TimeSpan.FromSeconds(1), () => Task.FromResult(runs.Count == 2), "the other copy does it again");
        Assert.True(runs.Last() - Start < JobLock.Term);
    }

    [Fact]
    public async Task A_job_that_fails_is_tried_again_at_the_next_interval()
    {
        var clock = new FakeTimeProvider(Start);
        await using var one = Copy(clock, _ => runs.Count < 3 ? throw new InvalidOperationException("The test asked for this.") : Task.CompletedTask);

        await UntilAsync(clock, TimeSpan.FromSeconds(5), () => Task.FromResult(runs.Count >= 4), "the job was tried again");
        AreAnIntervalApart();
    }

    private void AreAnIntervalApart() =>
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Interval, $"{pair.First:T} and {pair.Second:T}"));

    private WebApplicationFactory<Program> Copy(TimeProvider clock, Func<CancellationToken, Task>? work = null)
    {
        var copy = new Probe("sender", pair.SenderDatabase, pair.Broker, listens: false).WithWebHostBuilder(host => host.ConfigureTestServices(services =>
        {
            services.AddSingleton(clock);
            services.AddJob<Work>(Interval, (_, now, cancel) =>
            {
                runs.Enqueue(now);
                return work?.Invoke(cancel) ?? Task.CompletedTask;
            });
        }));
        copy.CreateClient().Dispose();
        return copy;
    }

    private static Task UntilAsync(FakeTimeProvider clock, TimeSpan step, Func<Task<bool>> condition, string what) => Eventually.IsTrueAsync(async () =>
    {
        if (await condition()) return true;
        clock.Advance(step);
        return false;
    }, what, cancel: Cancel);

    private static async Task<DateTimeOffset?> HeldUntilAsync(WebApplicationFactory<Program> copy)
    {
        await using var scope = copy.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ProbeDb>().Set<JobState>()
            .Where(job => job.Name == nameof(Work)).Select(job => job.HeldUntil).SingleAsync(Cancel);
    }

    private sealed class Work;
}
