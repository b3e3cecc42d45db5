using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Runs;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>When a run begins and ends, in a service of its own.</summary>
public sealed class RunLifecycleTests : IAsyncLifetime
{
    private const string Runs = "/api/matching/v1/matching-runs";
    private readonly MatchingApi api = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_that_is_stopped_on_the_way_leaves_nothing()
    {
        await api.GivenVolunteerAsync();
        await api.GivenRequestAsync();
        await api.InServiceAsync(async services =>
        {
            // Nobody reads the volunteers as long as this lasts, so that the run is on its way and stays there.
            var db = services.GetRequiredService<MatchingDb>();
            return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
                await db.Database.ExecuteSqlRawAsync("lock table candidate in access exclusive mode", Cancel);
                var run = (await api.As(Petra).PostAsync(Runs, null, Cancel).OkAsync<StartRun.Response>()).Id;
                await HasStatusAsync(run, RunStatus.Running);
                Assert.Equal(run, (await api.As(Karin).PostAsync(Runs, null, Cancel).OkAsync<StartRun.Response>()).Id); // one at a time

                // Who loses access while the run goes on is told nothing more of it.
                var session = Guid.CreateVersion7();
                using (var open = await api.As(Petra with { Session = session }).GetAsync($"{Runs}/{run}/progress", HttpCompletionOption.ResponseHeadersRead, Cancel))
                {
                    using var stream = new StreamReader(await open.Content.ReadAsStreamAsync(Cancel));
                    Assert.NotNull(await stream.ReadLineAsync(Cancel));
                    await api.OtherServices.SendAsync(new AccessRevoked(Petra.Id, session, TimeProvider.System.GetUtcNow()), Cancel);
                    await stream.ReadToEndAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(20), Cancel);
                    await HasStatusAsync(run, RunStatus.Running);
                }

                for (var i = 0; i < 2; i++) await api.As(Petra).PostAsync($"{Runs}/{run}/cancellation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
                await transaction.RollbackAsync(Cancel);

                Assert.Contains("Cancelled", await api.As(Petra).GetStringAsync($"{Runs}/{run}/progress", Cancel), StringComparison.Ordinal);
                // Only when another has run after it, it is sure that nothing of the first comes any more.
                var next = (await api.As(Petra).PostAsync(Runs, null, Cancel).OkAsync<StartRun.Response>()).Id;
                Assert.NotEqual(run, next);
                await HasStatusAsync(next, RunStatus.Completed);
                var read = await api.As(Petra).GetAsync($"{Runs}/{run}", Cancel).OkAsync<GetRun.Response>();
                Assert.Equal((RunStatus.Cancelled, (GetRun.Outcome?)null), (read.Status, read.Summary));
                await api.IsTrueAsync(kept => kept.RunProposals.AllAsync(proposal => proposal.RunId == next, Cancel), "nothing of the stopped run is kept");
                return true;
            });
        });
    }

    [Fact]
    public async Task Every_week_there_is_one_run_however_many_copies_of_the_service_look()
    {
        var monday = New.Today.AddDays(7);
        while (monday.DayOfWeek != DayOfWeek.Monday) monday = monday.AddDays(1);
        await LookAsync(monday, new TimeOnly(5, 59));
        Assert.Equal(0, await CountAsync());

        await LookAsync(monday, new TimeOnly(6, 1));
        await LookAsync(monday, new TimeOnly(8, 0));
        Assert.Equal(1, await CountAsync());
        await LookAsync(monday.AddDays(7), new TimeOnly(6, 1));
        Assert.Equal(2, await CountAsync());
        // The meeting was without it: nobody wants it a day later.
        await LookAsync(monday.AddDays(15), new TimeOnly(6, 1));
        Assert.Equal(2, await CountAsync());
    }

    [Theory]
    [InlineData("Programme:Weights:Motive", "26")]
    [InlineData("Programme:Weights:Motive", "-1")]
    [InlineData("Programme:WaitingLimitWeeks", "0")]
    [InlineData("MatchingRuns:Day", "Someday")]
    [InlineData("MatchingRuns:Interval", "00:00:00")]
    [InlineData("Peers:DecidesAloneFrom", "7")]
    public async Task With_settings_that_cannot_be_the_service_does_not_start(string name, string value)
    {
        var wrong = new MatchingApi { Settings = new Dictionary<string, string> { [name] = value } };
        try
        {
            var failed = await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await wrong.InitializeAsync();
                wrong.As(Petra);
            });
            Assert.Contains(name.Split(':')[^1] is "Motive" ? "Weights" : name.Split(':')[^1], failed.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            await wrong.DisposeAsync();
        }
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();
    public ValueTask DisposeAsync() => api.DisposeAsync();

    /// <summary>Two copies of the service look at the same moment; what they began is over before the next time.</summary>
    private async Task LookAsync(DateOnly day, TimeOnly time)
    {
        var options = Options.Create(new RunOptions { Day = DayOfWeek.Monday, Time = new TimeOnly(6, 0) });
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => api.InServiceAsync(async services =>
        {
            try
            {
                await new RunQueue(services.GetRequiredService<MatchingDb>(), options).TakeAsync(day.InNetherlands(time), Cancel);
            }
            catch (DbUpdateException)
            {
                // The other was first.
            }
            return true;
        })));
        foreach (var run in await api.InServiceAsync(services => services.GetRequiredService<MatchingDb>().Runs.Where(r => r.ActiveKey != null).Select(r => r.Id).ToListAsync(Cancel)))
            await api.As(Petra).PostAsync($"{Runs}/{run}/cancellation", null, Cancel);
        await api.IsTrueAsync(db => db.Runs.AllAsync(r => r.ActiveKey == null, Cancel), "nothing runs");
    }

    private Task<int> CountAsync() => api.InServiceAsync(services => services.GetRequiredService<MatchingDb>().Runs.CountAsync(Cancel));

    private Task HasStatusAsync(Guid id, RunStatus status) => api.IsTrueAsync(db => db.Runs.AnyAsync(r => r.Id == id && r.Status == status, Cancel), $"the run is {status}");
}
