using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine;
using Samenspel.Matching.Engine.Explaining;
using Samenspel.Matching.Engine.Indexing;
using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Result;

namespace Samenspel.Matching.Features.Runs;

/// <summary>Does a run: reads the city, solves it, and keeps what came out with what it rests on, all at once or not at all.</summary>
internal sealed class RunExecution(MatchingDb db, EngineInputReader engineInput, TimeProvider clock)
{
    private const int MaxAlternatives = 3;

    public async Task ExecuteAsync(Guid runId, IProgress<MatchingStep> progress, CancellationToken cancel)
    {
        var input = await engineInput.ReadAllAsync(clock.Today().DayNumber, await PreviousAsync(cancel), cancel);
        var teams = input.Requests.ToDictionary(request => request.Id);
        var indexed = IndexedInput.Of(input);
        var (result, explanations) = await Task.Run(() => Solve(indexed, progress, cancel), cancel);

        var run = await db.Runs.SingleAsync(r => r.Id == runId, cancel);
        if (run.IsOver) return;
        if (explanations is null) run.Fail("not-proven", clock.GetUtcNow());
        else
        {
            db.AddRange(ProposalsOf(run, indexed, input, result, explanations));
            db.AddRange(result.Unmatched.Select(one => GapOf(run, teams[one.RequestId], one, explanations.Unmatched[one.BlockId])));
            var outcome = OutcomeOf(input, result);
            run.Complete(outcome, RunJson.Write(outcome), RunJson.Write(result.Prices), clock.GetUtcNow());
        }
        // Somebody who stopped the run meanwhile moved its version: then nothing of this is kept.
        await db.SaveChangesAsync(cancel);
    }

    private static (MatchingResult Result, Explanations? Explanations) Solve(IndexedInput indexed, IProgress<MatchingStep> progress, CancellationToken cancel)
    {
        var result = Matcher.Solve(indexed, progress, cancel);
        return (result, result.Certificate.IsProven ? Explanations.Of(indexed, result, cancel) : null);
    }

    private async Task<IReadOnlyList<BlockAndSupply>> PreviousAsync(CancellationToken cancel)
    {
        var last = await db.Runs.Where(r => r.Status == RunStatus.Completed).OrderByDescending(r => r.FinishedAt).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancel);
        return [.. (await db.RunProposals.Where(p => p.RunId == last).Select(p => new { p.RequestId, p.SupplyId }).ToListAsync(cancel))
            .Select(p => new BlockAndSupply(p.RequestId, p.SupplyId))];
    }

    private static IEnumerable<RunProposal> ProposalsOf(MatchingRun run, IndexedInput indexed, MatchingInput input, MatchingResult result, Explanations explanations)
    {
        var requests = input.Requests.ToDictionary(one => one.Id);
        var volunteers = input.Volunteers.ToDictionary(one => one.Id);
        var activities = input.Activities.ToDictionary(one => one.Id);
        Guid OrganisationOf(Guid supply) => volunteers.TryGetValue(supply, out var volunteer) ? volunteer.OrganisationId : activities[supply].OrganisationId;

        foreach (var proposal in result.Proposals)
        {
            var request = requests[proposal.RequestId];
            var alternatives = Ranking.Of(indexed, request, request.Blocks[0], result.Prices, explained: 0)
                .Where(one => one.SupplyId != proposal.SupplyId).Take(MaxAlternatives)
                .Select(one => new Alternative(one.SupplyId, one.IsGroup, OrganisationOf(one.SupplyId), one.Points));
            var evidence = new ProposalEvidence(
                result.ProgrammeVersion, input.Programme.Weights, result.Seed, request, volunteers.GetValueOrDefault(proposal.SupplyId),
                activities.GetValueOrDefault(proposal.SupplyId), explanations.Proposals[proposal.BlockId], [.. alternatives]);
            yield return new RunProposal
            {
                RunId = run.Id,
                RequestId = request.Id,
                TeamId = request.TeamId!.Value,
                SupplyId = proposal.SupplyId,
                IsGroup = proposal.IsGroup,
                OrganisationId = OrganisationOf(proposal.SupplyId),
                ActivityCode = request.Blocks[0].ActivityCode,
                DistrictCode = request.DistrictCode,
                SlotCode = proposal.SlotCode,
                Points = proposal.Points,
                Evidence = RunJson.Write(evidence),
            };
        }
    }

    private static RunGap GapOf(MatchingRun run, Engine.Input.Request request, UnmatchedBlock unmatched, UnmatchedExplanation why) => new()
    {
        RunId = run.Id,
        RequestId = request.Id,
        TeamId = request.TeamId!.Value,
        ActivityCode = request.Blocks[0].ActivityCode,
        DistrictCode = request.DistrictCode,
        BindingRuleId = unmatched.BindingRuleId,
        Fitting = unmatched.Fitting,
        WhatIfs = RunJson.Write(why.WhatIfs),
    };

    private static RunOutcome OutcomeOf(MatchingInput input, MatchingResult result)
    {
        var asking = input.Requests.SelectMany(request => request.Blocks[0].Slots.Distinct().Select(slot => (request.Blocks[0].ActivityCode, request.DistrictCode, Slot: slot)))
            .CountBy(one => one).ToDictionary();
        var (counted, programme) = (result.Statistics, input.Programme);
        return new(
            result.ProgrammeVersion, programme.Weights, result.Seed, input.Today, counted.Requests, counted.Volunteers, counted.Activities, counted.FeasiblePairs,
            counted.Helped, counted.TotalPoints, result.Certificate, counted.Took.ToDictionary(one => one.Key.ToString().ToLowerInvariant(), one => (int)one.Value.TotalMilliseconds),
            [.. result.Unmatched.CountBy(one => one.BindingRuleId).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => new UnmatchedByRule(one.Key, one.Value))],
            [.. result.Scarcity.Select(one => new Shortage(
                one.ActivityCode, one.DistrictCode, one.SlotCode, one.HelpsOneMore, one.Gain.Points, asking.GetValueOrDefault((one.ActivityCode, one.DistrictCode, one.SlotCode))))]);
    }
}
