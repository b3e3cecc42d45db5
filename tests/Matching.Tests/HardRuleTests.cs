using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Explaining;
using Samenspel.Matching.Engine.Indexing;
using Samenspel.Matching.Engine.Input;

namespace Samenspel.Matching.Tests;

/// <summary>What this service tells the engine, and which rules still count later. The rules themselves are tested with the engine.</summary>
public sealed class HardRuleTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly CandidateProfile Jan = new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), ["odd-jobs", "walking"], ["WK034401"], ["saturday-morning"], 1, Today);

    [Fact]
    public void Who_meets_every_rule_fits() => Assert.True(Pair().Fits);

    [Fact]
    public void What_is_known_here_reaches_the_rules()
    {
        Assert.Equal(["H0"], FailedOf(Pair(Jan with { ActivityCodes = ["language"] })));
        Assert.Equal(["H2"], FailedOf(Pair(Jan with { ConductCertificateValidUntil = Today.AddDays(-1) })));
        Assert.Equal(["H3"], FailedOf(Pair(wishes: new RequestWishes { TrainingCodes = ["first-aid"] })));
        Assert.Equal(["H4"], FailedOf(Pair(Jan with { Slots = ["friday-evening"] })));
        Assert.Equal(["H5"], FailedOf(Pair(Jan with { DistrictCodes = ["WK034402"] })));
        Assert.Equal(["H7"], FailedOf(Pair(Jan with { BoundaryCodes = ["dog"] }, new RequestWishes { CircumstanceCodes = ["dog"] })));
        Assert.Equal(["H8"], FailedOf(Pair(wishes: new RequestWishes { LanguageCodes = ["arb"] })));
        Assert.Equal(["H14"], FailedOf(Pair(isAllowed: false)));
        Assert.Equal(["H6"], FailedOf(Pair(lately: new RecentContact(null, null, 1))));
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Who_said_no_is_left_in_peace_for_fourteen_days(int days, bool fits)
    {
        var pair = Pair(lately: new RecentContact(Today.AddDays(-days).InNetherlands(new TimeOnly(12, 0)), null, 0));
        Assert.Equal((fits, !fits), (pair.Fits, pair.IsInCooldown));
    }

    [Fact]
    public void Once_two_people_know_each_other_only_what_protects_them_is_judged()
    {
        var other = Jan with { Slots = [], DistrictCodes = [], ActivityCodes = [], BoundaryCodes = ["dog"] };
        var met = new RequestWishes { CircumstanceCodes = ["dog"] };
        Assert.True(Pair(other, met).FitsLater);
        Assert.False(Pair(other, met, isAllowed: false).FitsLater);
        Assert.False(Pair(other with { ConductCertificateValidUntil = Today.AddDays(-1) }, met).FitsLater);
    }

    private static Domain.Pair Pair(CandidateProfile? profile = null, RequestWishes? wishes = null, bool isAllowed = true, RecentContact lately = default)
    {
        var candidate = Candidate.Of(Guid.CreateVersion7());
        candidate.Activate(profile ?? Jan, version: 1);
        var request = MatchRequest.Of(Guid.CreateVersion7());
        request.Open(
            Guid.CreateVersion7(), null, Guid.CreateVersion7(), Guid.CreateVersion7(),
            "odd-jobs", "WK034401", ["saturday-morning", "sunday-morning"], Today.AddMonths(3), DateTimeOffset.UnixEpoch, version: 1, wishes);
        var indexed = IndexedInput.Of(new MatchingInput([EngineInputMapping.Of(request, isAllowed, Today)], [EngineInputMapping.Of(candidate, lately, PersonLoad.None)], Today));
        return new(request, candidate, PairJudgement.Of(indexed, request.Id, candidate.Id)!.Failed);
    }

    private static IEnumerable<string> FailedOf(Domain.Pair pair) => pair.Failed.Select(rule => rule.Id);
}
