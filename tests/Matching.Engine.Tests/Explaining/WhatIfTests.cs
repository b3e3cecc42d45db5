using Samenspel.Domain;
using Samenspel.Matching.Engine.Tests.Oracles;
using static Samenspel.Matching.Engine.Tests.Given;

namespace Samenspel.Matching.Engine.Tests.Explaining;

/// <summary>What would help is true when it is done.</summary>
public sealed class WhatIfTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    private static readonly Dictionary<Guid, AssignmentValue> Free = [];

    [Fact]
    public void Sunday_as_well_gives_four_candidates()
    {
        var request = Request() with { Blocks = [Request().Blocks[0] with { Slots = ["monday-evening"] }] };
        var volunteers = Enumerable.Range(1, 4).Select(number => Volunteer(number) with { Slots = [number < 3 ? "sunday-morning" : "sunday-evening"] }).ToList();
        var why = UnmatchedExplanation.Of(IndexedInput.Of(InputOf([request], volunteers)), request, request.Blocks[0], Free);
        Assert.Equal(("H4", 0), (why.BindingRuleId, why.Fitting));
        Assert.Equal(4, why.OnlyMissing["H4"]);
        Assert.Contains(why.WhatIfs, one => one is { Dutch: "Zondag erbij geeft 4 kandidaten.", English: "With Sunday as well gives 4 candidates.", RelaxedBy: RelaxedBy.Client, Free: 4 });
        Assert.Contains(why.WhatIfs, one => one.Dutch == "Zondagochtend erbij geeft 2 kandidaten.");
    }

    [Fact]
    public void Who_is_needed_by_somebody_else_is_not_promised()
    {
        var request = Request() with { Blocks = [Request().Blocks[0] with { Slots = ["sunday-morning"] }] };
        var why = UnmatchedExplanation.Of(IndexedInput.Of(InputOf([request], [Volunteer()])), request, request.Blocks[0], new Dictionary<Guid, AssignmentValue> { [Volunteer().Id] = new(1, 0) });
        Assert.Contains(why.WhatIfs, one => one is { Dutch: "Dinsdagochtend erbij geeft 1 kandidaat, nu nodig voor iemand anders.", Free: 0 });
    }

    [Fact]
    public void What_nobody_may_decide_is_not_offered()
    {
        var request = Request() with { Blocks = [Request().Blocks[0] with { ActivityCode = "visiting" }] };
        var why = UnmatchedExplanation.Of(IndexedInput.Of(InputOf([request], [Volunteer() with { ConductCertificateValidUntil = null }])), request, request.Blocks[0], Free);
        Assert.Equal("H2", why.BindingRuleId);
        Assert.All(why.WhatIfs, one => Assert.StartsWith("activity:", one.Code)); // something else can be asked; the certificate stays a condition
    }

    [Fact]
    public void When_no_single_change_helps_the_two_that_ask_least_are_offered_together()
    {
        var request = Request() with { LanguageCodes = ["arb"], Blocks = [Request().Blocks[0] with { Slots = ["monday-evening"] }] };
        var city = IndexedInput.Of(InputOf([request], [Volunteer() with { LanguageCodes = ["nld"] }, Volunteer(2) with { ActivityCodes = ["language"], LanguageCodes = ["nld"], DistrictCodes = ["WK034499"] }]));
        Assert.Empty(UnmatchedExplanation.Of(city, request, request.Blocks[0], Free).WhatIfs);
        var combined = Assert.Single(UnmatchedExplanation.Of(city, request, request.Blocks[0], Free, combine: true).WhatIfs);
        Assert.Equal(("slot:tuesday-morning+language", "Dinsdagochtend erbij, en zonder de gevraagde taal geeft 1 kandidaat.", "With Tuesday morning as well, and without the language that is asked for gives 1 candidate."),
            (combined.Code, combined.Dutch, combined.English));
        Assert.Equal((RelaxedBy.Client, RelaxedBy.Client, 1), (combined.RelaxedBy, combined.AlsoRelaxedBy!.Value, combined.Free));
    }

    [Fact]
    public void Where_three_rules_are_missed_no_combination_is_offered()
    {
        var request = Request() with { LanguageCodes = ["arb"], CircumstanceCodes = ["dog"], Blocks = [Request().Blocks[0] with { Slots = ["monday-evening"] }] };
        var city = IndexedInput.Of(InputOf([request], [Volunteer() with { LanguageCodes = ["nld"], BoundaryCodes = ["dog"] }]));
        Assert.Empty(UnmatchedExplanation.Of(city, request, request.Blocks[0], Free, combine: true).WhatIfs);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Each_combination_gives_what_it_says_when_both_are_made(int seed)
    {
        var input = SmallCity.Of(seed, requests: 20, volunteers: 25);
        foreach (var request in input.Requests)
        {
            var block = request.Blocks[0];
            foreach (var whatIf in UnmatchedExplanation.Of(IndexedInput.Of(input), request, block, Free, combine: true).WhatIfs.Where(one => one.AlsoRelaxedBy is not null))
            {
                var codes = whatIf.Code.Split('+');
                if (Apply(codes[0], request, block) is not { } once || Apply(codes[1], once.Request, once.Block) is not { } twice) continue;
                Assert.Empty(Fitting(input, once.Request, once.Block));
                Assert.Equal(whatIf.Candidates, Fitting(input, twice.Request, twice.Block).Count);
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Each_relaxation_gives_what_it_says_when_it_is_made(int seed)
    {
        var input = SmallCity.Of(seed, requests: 20, volunteers: 25);
        var city = IndexedInput.Of(input);
        foreach (var request in input.Requests.Take(6))
        {
            var block = request.Blocks[0];
            var before = Fitting(input, request, block);
            foreach (var whatIf in UnmatchedExplanation.Of(city, request, block, Free).WhatIfs)
            {
                if (Apply(whatIf.Code, request, block) is not { } changed) continue;
                Assert.Equal(whatIf.Candidates, Fitting(input, changed.Request, changed.Block).Except(before).Count());
            }
        }
    }

    private static (Request Request, Block Block)? Apply(string code, Request request, Block block) => code.Split(':') switch
    {
        ["slot", var slot] => (request, block with { Slots = [.. block.Slots, slot] }),
        ["day", var day] => (request, block with { Slots = [.. block.Slots.Union(WeekSlot.All.Where(slot => slot.StartsWith(day, StringComparison.Ordinal)))] }),
        ["activity", var activity] => (request, block with { ActivityCode = activity }),
        ["language"] => (request with { LanguageCodes = [] }, block),
        ["group"] => (request with { AcceptsGroup = true }, block),
        _ => null,
    };

    private static HashSet<Guid> Fitting(MatchingInput input, Request request, Block block)
    {
        var city = IndexedInput.Of(input);
        return [.. input.Volunteers.Select(one => one.Id).Concat(input.Activities.Select(one => one.Id)).Where(id => PairJudgement.Of(city, request, block, id)!.Fits)];
    }
}
