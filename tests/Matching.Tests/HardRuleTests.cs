using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Rules;

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
    public void H3_every_training_that_is_asked_for_was_done()
    {
        var asked = new RequestWishes { TrainingCodes = ["dementia-basics", "first-aid"] };
        Assert.Equal(["H3"], FailedOf(Pair(Jan with { TrainingCodes = ["first-aid"] }, wishes: asked)));
        Assert.Empty(FailedOf(Pair(Jan with { TrainingCodes = ["first-aid", "listening", "dementia-basics"] }, wishes: asked)));
    }

    [Fact]
    public void H7_what_the_volunteer_meets_crosses_no_limit()
    {
        var met = new RequestWishes { CircumstanceCodes = ["dog", "stairs"] };
        Assert.Equal(["H7"], FailedOf(Pair(Jan with { BoundaryCodes = ["dog"] }, wishes: met)));
        Assert.Empty(FailedOf(Pair(Jan with { BoundaryCodes = ["smoking"] }, wishes: met)));
    }

    [Fact]
    public void H8_one_language_is_shared_where_the_client_says_that_it_matters()
    {
        var asked = new RequestWishes { LanguageCodes = ["arb", "nld"] };
        Assert.Equal(["H8"], FailedOf(Pair(Jan with { LanguageCodes = ["eng"] }, wishes: asked)));
        Assert.Equal(["H8"], FailedOf(Pair(Jan, wishes: asked)));
        Assert.Empty(FailedOf(Pair(Jan with { LanguageCodes = ["eng", "arb"] }, wishes: asked)));
        Assert.Empty(FailedOf(Pair(Jan with { LanguageCodes = [] })));
    }

    [Fact]
    public void H14_the_client_allows_the_search() => Assert.Equal(["H14"], FailedOf(Pair() with { MayLook = false }));

    [Fact]
    public void Once_two_people_know_each_other_only_what_protects_them_is_judged()
    {
        var pair = Pair(Jan with { Slots = [], DistrictCodes = [], ActivityCodes = [], BoundaryCodes = ["dog"] }, wishes: new RequestWishes { CircumstanceCodes = ["dog"] });
        Assert.Empty(HardRules.FailedLater(pair));
        Assert.Equal(["H14"], HardRules.FailedLater(pair with { MayLook = false }).Select(rule => rule.Id));
        Assert.Equal(["H2"], HardRules.FailedLater(pair with { Today = Today.AddDays(1) }).Select(rule => rule.Id));
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
        if (request.TrainingCodes.Exists(code => !candidate.TrainingCodes.Contains(code))) yield return "H3";
        if (!request.Slots.Exists(slot => candidate.Slots.Exists(other => other == slot))) yield return "H4";
        if (!candidate.DistrictCodes.Exists(code => code == request.DistrictCode)) yield return "H5";
        if (candidate.CurrentMatches.Count >= candidate.MaxClients) yield return "H6";
        if (request.CircumstanceCodes.Exists(code => candidate.BoundaryCodes.Contains(code))) yield return "H7";
        if (request.LanguageCodes.Count > 0 && !request.LanguageCodes.Exists(code => candidate.LanguageCodes.Contains(code))) yield return "H8";
        if (pair.DeclinedBefore) yield return "H10";
        if (!pair.MayLook) yield return "H14";
    }

    private static Pair RandomPair(Random random)
    {
        string[] districts = ["WK034401", "WK034402"], languages = ["nld", "arb", "eng"];
        T[] Some<T>(IEnumerable<T> all, double share) => [.. all.Where(_ => random.NextDouble() < share)];
        var activities = SupportActivity.All.Select(activity => activity.Code).ToArray();
        var profile = new CandidateProfile(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Some(activities, 0.8), Some(districts, 0.8), Some(WeekSlot.All, 0.4),
            random.Next(1, 4), random.Next(10) == 0 ? null : Today.AddDays(random.Next(-2, 20)))
        {
            LanguageCodes = Some(languages, 0.8),
            TrainingCodes = Some(VolunteerTraining.All.Select(training => training.Code), 0.9),
            BoundaryCodes = Some(Circumstance.All.Select(one => one.Code), 0.1),
        };
        var wishes = new RequestWishes
        {
            LanguageCodes = Some(languages, 0.2),
            TrainingCodes = Some(VolunteerTraining.All.Select(training => training.Code), 0.1),
            CircumstanceCodes = Some(Circumstance.All.Select(one => one.Code), 0.2),
        };
        var pair = Pair(profile, activities[random.Next(activities.Length)], districts[random.Next(2)], Some(WeekSlot.All, 0.2), wishes);
        for (var busy = random.Next(3); busy > 0; busy--) pair.Candidate.Take(Guid.CreateVersion7());
        if (random.Next(10) == 0) pair.Candidate.Pause(DateTimeOffset.MaxValue);
        return pair with { DeclinedBefore = random.Next(10) == 0, MayLook = random.Next(10) > 0 };
    }

    private static Pair Pair(CandidateProfile? profile = null, string activity = "odd-jobs", string district = "WK034401", string[]? slots = null, RequestWishes? wishes = null)
    {
        var candidate = Candidate.Of(Guid.CreateVersion7());
        candidate.Activate(profile ?? Jan, DateTimeOffset.UnixEpoch);
        var request = MatchRequest.Open(
            Guid.CreateVersion7(), Guid.CreateVersion7(), null, Guid.CreateVersion7(), Guid.CreateVersion7(),
            activity, district, slots ?? ["saturday-morning", "sunday-morning"], Today.AddMonths(3), DateTimeOffset.UnixEpoch, wishes);
        return new Pair(request, candidate, DeclinedBefore: false, MayLook: true, Today);
    }

    private static IEnumerable<string> FailedOf(Pair pair) => HardRules.Failed(pair).Select(rule => rule.Id);
}
