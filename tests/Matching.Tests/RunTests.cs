using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Runs;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>The whole city matched, in a service of its own.</summary>
public sealed class RunTests : IAsyncLifetime
{
    private const string Runs = "/api/matching/v1/matching-runs";
    private readonly MatchingApi api = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_is_proven_and_each_role_sees_its_own_part()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var without = await api.GivenRequestAsync(New.Request() with { DistrictCode = "WK990009" });

        var run = await RunAsync(Petra);

        var read = await api.As(Petra).GetAsync($"{Runs}/{run}", Cancel).OkAsync<GetRun.Response>();
        Assert.Equal((true, 2, 1), (read.Summary!.IsProven, read.Summary.Requests, read.Summary.Helped));
        var proposal = Assert.Single((await ProposalsAsync(Karin, run)).Items);
        Assert.Equal((request.RequestId, volunteer.VolunteerId), (proposal.RequestId, proposal.SupplyId));
        Assert.Empty((await ProposalsAsync(TestPerson.Coordinator(Guid.CreateVersion7()), run)).Items);
        var gap = Assert.Single((await api.As(Petra).GetAsync($"{Runs}/{run}/unmatched", Cancel).OkAsync<Page<ListUnmatched.Item>>()).Items);
        Assert.Equal(without.RequestId, gap.RequestId);

        // An administrator sees aggregates, and none that could be about somebody.
        var seen = await api.As(TestPerson.Of(Role.Administrator)).GetAsync($"{Runs}/{run}", Cancel).OkAsync<GetRun.Response>();
        Assert.Null(seen.Summary!.Helped);
        Assert.Empty(seen.Summary.Unmatched);
        Assert.Empty((await api.As(TestPerson.Of(Role.Administrator)).GetAsync($"{Runs}/{run}/scarcity", Cancel).OkAsync<GetScarcity.Response>()).Items);
        await api.As(TestPerson.Of(Role.Coordinator)).GetAsync($"{Runs}/{run}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "run.not-found");

        var events = await api.As(Petra).GetStringAsync($"{Runs}/{run}/progress", Cancel);
        Assert.Contains("ompleted", events, StringComparison.Ordinal);
        var compared = await api.As(Petra).GetAsync($"{Runs}/comparison?first={run}&second={await RunAsync(Karin)}", Cancel).OkAsync<CompareRuns.Response>();
        Assert.Equal((1, 0, 0), (compared.Kept, compared.New, compared.Gone));
        await api.As(Petra).PostAsync($"{Runs}/{run}/cancellation", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "run.already-over");
    }

    [Fact]
    public async Task What_a_proposal_rests_on_stays_as_it_was()
    {
        var request = await api.GivenRequestAsync();
        var volunteer = await api.GivenVolunteerAsync(New.Volunteer() with { MotiveCodes = ["use-my-skills"] });
        var run = await RunAsync(Petra);
        var proposal = Assert.Single((await ProposalsAsync(Petra, run)).Items);
        var address = $"{Runs}/{run}/proposals/{proposal.Id}";
        var before = await api.As(Petra).GetAsync(address, Cancel).OkAsync<GetProposal.Response>();

        await api.GivenVolunteerAsync(volunteer with { EventId = Guid.CreateVersion7(), MotiveCodes = ["variety"], OccurredAt = New.Now });

        await api.IsTrueAsync(db => db.Candidates.AnyAsync(c => c.Id == volunteer.VolunteerId && c.MotiveCodes.Contains("variety")), "the new profile is known");
        var after = await api.As(Petra).GetAsync(address, Cancel).OkAsync<GetProposal.Response>();
        Assert.Equal(before.For, after.For);
        Assert.Equal(before.Parts, after.Parts);
        Assert.Contains(after.For, reason => reason.Code == "motive");
        Assert.Equal(request.RequestId, after.RequestId);
    }

    [Fact]
    public async Task A_run_whose_service_stopped_is_done_again()
    {
        var id = await api.InServiceAsync(async services =>
        {
            var db = services.GetRequiredService<MatchingDb>();
            var run = MatchingRun.Request(null, New.Now.AddHours(-1));
            run.Start(New.Now.AddHours(-1));
            db.Add(run);
            await db.SaveChangesAsync(Cancel);
            return run.Id;
        });
        await CompletedAsync(id);
    }

    [Fact]
    public void A_run_that_is_lost_too_often_is_honestly_failed_and_a_stopped_one_stays_stopped()
    {
        var run = MatchingRun.Request(null, New.Now);
        for (var attempt = 0; attempt < MatchingRun.MaxAttempts; attempt++)
        {
            run.Start(New.Now);
            run.RequeueIfStale(New.Now + MatchingRun.HeartbeatTimeout);
        }
        Assert.Equal((RunStatus.Failed, "interrupted"), (run.Status, run.FailureCode));

        var stopped = MatchingRun.Request(null, New.Now);
        Assert.Null(stopped.Cancel(New.Now));
        Assert.Null(stopped.Cancel(New.Now));
        stopped.Fail("broken", New.Now);
        Assert.Equal((RunStatus.Cancelled, (int?)null), (stopped.Status, stopped.ActiveKey));
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();
    public ValueTask DisposeAsync() => api.DisposeAsync();

    private async Task<Guid> RunAsync(TestPerson person)
    {
        var id = (await api.As(person).PostAsync(Runs, null, Cancel).OkAsync<StartRun.Response>()).Id;
        await CompletedAsync(id);
        return id;
    }

    private Task CompletedAsync(Guid id) => api.IsTrueAsync(db => db.Runs.AnyAsync(r => r.Id == id && r.Status == RunStatus.Completed), "the run is completed");

    private Task<Page<ListProposals.Item>> ProposalsAsync(TestPerson person, Guid run) =>
        api.As(person).GetAsync($"{Runs}/{run}/proposals", Cancel).OkAsync<Page<ListProposals.Item>>();
}
