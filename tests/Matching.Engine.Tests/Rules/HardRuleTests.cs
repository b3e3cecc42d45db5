using static Samenspel.Matching.Engine.Tests.Given;

namespace Samenspel.Matching.Engine.Tests.Rules;

/// <summary>Each hard rule, by the one thing that makes it fail: the pair of <see cref="Given"/> meets all.</summary>
public sealed class HardRuleTests
{
    private static readonly GenderWish Wish = new("f", GenderWishSituation.IntimateCare);

    public static TheoryData<string, RelaxedBy> Rules => new()
    {
        { "H0", RelaxedBy.Volunteer }, { "H1", RelaxedBy.Volunteer }, { "H2", RelaxedBy.Nobody }, { "H3", RelaxedBy.Professional }, { "H4", RelaxedBy.Client },
        { "H5", RelaxedBy.Volunteer }, { "H6", RelaxedBy.Volunteer }, { "H7", RelaxedBy.Volunteer }, { "H8", RelaxedBy.Client }, { "H9", RelaxedBy.Client },
        { "H10", RelaxedBy.Nobody }, { "H11", RelaxedBy.Coordinator }, { "H12", RelaxedBy.Municipality }, { "H13", RelaxedBy.Municipality }, { "H14", RelaxedBy.Client },
        { "H15", RelaxedBy.Professional }, { "H16", RelaxedBy.Volunteer }, { "H18", RelaxedBy.Nobody },
    };

    [Fact]
    public void A_pair_that_meets_all_rules_breaks_none() => Assert.Empty(Failed(InputOf([Request()], [Volunteer()])));

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_fails_by_its_own_reason_alone_and_says_so_in_both_languages(string id, RelaxedBy relaxedBy)
    {
        var broken = Broken(id);
        var failed = Assert.Single(Failed(broken));
        Assert.Equal((id, relaxedBy), (failed.Id, failed.RelaxedBy));
        Assert.All(new[] { failed.Dutch, failed.English }, sentence => Assert.Matches("^[A-Z].*[.]$", sentence));
        Assert.Empty(Matcher.Solve(broken).Proposals);
    }

    [Fact]
    public void A_group_is_proposed_only_to_who_wants_one()
    {
        var club = new CollectiveActivity(Id(9_000_000), Id(3_000_001), "walking", District, ["tuesday-morning"], 3);
        var alone = InputOf([Request()], []) with { Activities = [club] };
        Assert.Equal("H17", Assert.Single(PairJudgement.Of(IndexedInput.Of(alone), Request().Id, club.Id)!.Failed).Id);
        Assert.Equal(club.Id, Assert.Single(Matcher.Solve(alone with { Requests = [Request() with { AcceptsGroup = true }] }).Proposals).SupplyId);
        Assert.Empty(Matcher.Solve(alone with { Requests = [Request() with { AcceptsGroup = true }], Activities = [club with { FreePlaces = 0 }] }).Proposals);
    }

    [Theory]
    [InlineData("visiting", true)]
    [InlineData("walking", false)]
    public void Only_where_the_activity_needs_it_a_certificate_is_a_condition(string activity, bool isNeeded)
    {
        var request = Request() with { Blocks = [Request().Blocks[0] with { ActivityCode = activity }] };
        Assert.Equal(isNeeded, Failed(InputOf([request], [Volunteer() with { ConductCertificateValidUntil = null }])).Any());
        Assert.Equal(isNeeded, Failed(InputOf([request], [Volunteer() with { ConductCertificateValidUntil = Today.AddDays(-1) }])).Any());
        Assert.Empty(Failed(InputOf([request], [Volunteer() with { ConductCertificateValidUntil = Today }])));
    }

    [Fact]
    public void A_wish_about_gender_counts_for_being_alone_at_home_only_when_they_are()
    {
        var request = Request() with { GenderWish = Wish with { Situation = GenderWishSituation.AloneAtHome } };
        Assert.Equal("H9", Assert.Single(Failed(InputOf([request], [Volunteer() with { GenderCode = "m" }]))).Id);
        Assert.Empty(Failed(InputOf([request with { MeetsAlone = false }], [Volunteer() with { GenderCode = "m" }])));
        Assert.Empty(Failed(InputOf([request], [Volunteer() with { GenderCode = "f" }])));
    }

    [Fact]
    public void A_volunteer_may_be_alone_at_night_only_where_the_municipality_allows_it()
    {
        var night = Broken("H13");
        Assert.Empty(Failed(night with { Programme = Programme.Default with { AllowsNightsAlone = true } }));
    }

    private static MatchingInput Broken(string id) => id switch
    {
        "H0" => InputOf([Request()], [Volunteer() with { ActivityCodes = ["language"] }]),
        "H1" => InputOf([Request()], [Volunteer() with { IsActive = false }]),
        "H2" => InputOf([Request() with { Blocks = [Request().Blocks[0] with { ActivityCode = "visiting" }] }], [Volunteer() with { ConductCertificateValidUntil = null }]),
        "H3" => InputOf([Request() with { Blocks = [Request().Blocks[0] with { TrainingCodes = ["dementia-basics"] }] }], [Volunteer()]),
        "H4" => InputOf([Request()], [Volunteer() with { BusySlots = ["tuesday-morning"] }]),
        "H5" => InputOf([Request()], [Volunteer() with { DistrictCodes = ["WK034499"] }]),
        "H6" => InputOf([Request()], [Volunteer() with { CurrentClients = 1 }]),
        "H7" => InputOf([Request() with { CircumstanceCodes = ["dog"] }], [Volunteer() with { BoundaryCodes = ["dog"] }]),
        "H8" => InputOf([Request() with { LanguageCodes = ["arb", "rif"] }], [Volunteer() with { LanguageCodes = ["nld"] }]),
        "H9" => InputOf([Request() with { GenderWish = Wish }], [Volunteer()]),
        "H10" => InputOf([Request()], [Volunteer()]) with { Excluded = [new(Request().ClientId, Volunteer().Id)] },
        "H11" => InputOf([Request()], [Volunteer()]) with { Organisations = [new Organisation(Volunteer().OrganisationId) { DistrictCodes = ["WK034499"] }] },
        "H12" => InputOf([Request() with { IsMinor = true }], [Volunteer()]),
        "H13" => InputOf([Request() with { Blocks = [Request().Blocks[0] with { IsNight = true }] }], [Volunteer()]),
        "H14" => InputOf([Request() with { IsAllowed = false }], [Volunteer()]),
        "H15" => InputOf([Request() with { HasResponsible = false }], [Volunteer()]),
        "H18" => InputOf([Request()], [Volunteer()]) with { Oneself = [new(Request().ClientId, Volunteer().Id)] },
        _ => InputOf([Request()], [Volunteer() with { CooldownUntil = Today }]),
    };

    private static IReadOnlyList<HardRule> Failed(MatchingInput input) =>
        PairJudgement.Of(IndexedInput.Of(input), input.Requests[0].Blocks[0].Id, input.Volunteers[0].Id)!.Failed;
}
