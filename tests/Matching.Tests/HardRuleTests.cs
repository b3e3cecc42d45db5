using Samenspel.Domain;
using Samenspel.Matching.Domain;

namespace Samenspel.Matching.Tests;

public sealed class HardRuleTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly CandidateProfile Jan = new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), ["odd-jobs", "walking"], ["WK034401"], ["saturday-morning"], 1, Today);

    [Fact]
    public void Who_meets_every_rule_fits() => Assert.Empty(FailedOf(Pair()));

    [Fact]
    public void H0_the_volunteer_wants_the_activity() => Assert.Equal(["H0"], FailedOf(Pair(Jan with { ActivityCodes = ["language"] })));

    [Fact]
    public void H1_the_volunteer_is_active()
    {
        var pair = Pair();
        pair.Candidate.Pause(DateTimeOffset.MaxValue);
        Assert.Equal(["H1"], FailedOf(pair));
    }

    [Theory]
    [InlineData("odd-jobs", 0, true)]
    [InlineData("odd-jobs", -1, false)]
    [InlineData("odd-jobs", null, false)]
    [InlineData("walking", -1, true)]
    [InlineData("walking", null, true)]
    [InlineData("an activity nobody knows", null, false)]
    public void H2_the_conduct_certificate_is_valid_today_where_the_activity_needs_it(string activity, int? daysLeft, bool holds) =>
        Assert.Equal(holds, HardRules.ConductCertificate.Holds(
            Pair(Jan with { ConductCertificateValidUntil = daysLeft is { } days ? Today.AddDays(days) : null }, activity)));

    [Fact]
    public void H4_one_part_of_the_week_suits_both() => Assert.Equal(["H4"], FailedOf(Pair(Jan with { Slots = ["friday-evening"] })));

    [Fact]
    public void H5_the_volunteer_helps_in_the_district() => Assert.Equal(["H5"], FailedOf(Pair(Jan with { DistrictCodes = ["WK034402"] })));

    [Fact]
    public void H6_the_volunteer_has_a_place_free_and_gets_it_back()
    {
        var (pair, match) = (Pair(), Guid.CreateVersion7());
        pair.Candidate.Take(match);
        pair.Candidate.Take(match);
        Assert.Equal(["H6"], FailedOf(pair));

        pair.Candidate.Free(match);
        pair.Candidate.Free(match);
        Assert.Empty(FailedOf(pair));
    }

    [Fact]
    public void H10_the_pair_was_not_declined_before() => Assert.Equal(["H10"], FailedOf(Pair() with { DeclinedBefore = true }));

    [Fact]
    public void Every_rule_has_its_own_id_and_a_sentence_in_both_languages()
    {
        Assert.Distinct(HardRules.All.Select(rule => rule.Id));
        Assert.All(HardRules.All, rule => Assert.All([rule.Dutch, rule.English], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_ten_thousand_random_pairs_exactly_the_feasible_ones_can_be_proposed()
    {
        var random = new Random(20260312);
        var (proposed, refused) = (0, 0);
        for (var i = 0; i < 10_000; i++)
        {
            var pair = RandomPair(random);
            var expected = ExpectedFailures(pair).ToArray();

            var (match, error) = pair.Request.Propose(pair, Guid.CreateVersion7(), "Past goed.", DateTimeOffset.UnixEpoch);

            Assert.Equal(expected, FailedOf(pair));
            Assert.Equal(expected.Length == 0, match is not null);
            Assert.Equal(expected.Length == 0 ? null : MatchErrors.HardRuleFailed, error);
            if (match is null) refused++;
            else proposed++;
        }
        Assert.True(proposed > 500 && refused > 500, $"The pairs are one-sided: {proposed} proposed, {refused} refused.");
    }

    /// <summary>The same rules, written a second time and differently.</summary>
    private static IEnumerable<string> ExpectedFailures(Pair pair)
    {
        var (request, candidate) = (pair.Request, pair.Candidate);
        if (!candidate.ActivityCodes.Exists(code => code == request.ActivityCode)) yield return "H0";
        if (!candidate.IsActive) yield return "H1";
        var needsCertificate = request.ActivityCode is not ("walking" or "language");
        if (needsCertificate && (candidate.ConductCertificateValidUntil is null || candidate.ConductCertificateValidUntil < pair.Today)) yield return "H2";
        if (!request.Slots.Exists(slot => candidate.Slots.Exists(other => other == slot))) yield return "H4";
        if (!candidate.DistrictCodes.Exists(code => code == request.DistrictCode)) yield return "H5";
        if (candidate.CurrentMatches.Count >= candidate.MaxClients) yield return "H6";
        if (pair.DeclinedBefore) yield return "H10";
    }

    private static Pair RandomPair(Random random)
    {
        string[] districts = ["WK034401", "WK034402"];
        T[] Some<T>(IEnumerable<T> all, double share) => [.. all.Where(_ => random.NextDouble() < share)];
        var activities = SupportActivity.All.Select(activity => activity.Code).ToArray();
        var profile = new CandidateProfile(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Some(activities, 0.8), Some(districts, 0.8), Some(WeekSlot.All, 0.4),
            random.Next(1, 4), random.Next(10) == 0 ? null : Today.AddDays(random.Next(-2, 20)));
        var pair = Pair(profile, activities[random.Next(activities.Length)], districts[random.Next(2)], Some(WeekSlot.All, 0.2));
        for (var busy = random.Next(3); busy > 0; busy--) pair.Candidate.Take(Guid.CreateVersion7());
        if (random.Next(10) == 0) pair.Candidate.Pause(DateTimeOffset.MaxValue);
        return pair with { DeclinedBefore = random.Next(10) == 0 };
    }

    private static Pair Pair(CandidateProfile? profile = null, string activity = "odd-jobs", string district = "WK034401", string[]? slots = null)
    {
        var candidate = Candidate.Of(Guid.CreateVersion7());
        candidate.Activate(profile ?? Jan, DateTimeOffset.UnixEpoch);
        var request = MatchRequest.Open(
            Guid.CreateVersion7(), Guid.CreateVersion7(), null, Guid.CreateVersion7(), Guid.CreateVersion7(),
            activity, district, slots ?? ["saturday-morning", "sunday-morning"], Today.AddMonths(3), DateTimeOffset.UnixEpoch);
        return new Pair(request, candidate, false, Today);
    }

    private static IEnumerable<string> FailedOf(Pair pair) => HardRules.Failed(pair).Select(rule => rule.Id);
}
