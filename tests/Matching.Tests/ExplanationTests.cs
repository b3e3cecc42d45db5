using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Domain.Rules;

namespace Samenspel.Matching.Tests;

/// <summary>Reasons for, one or two against, and what is not known.</summary>
public sealed class ExplanationTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly CandidateProfile Jan = new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), ["odd-jobs"], ["WK034401"], ["saturday-morning"], 2, Today.AddYears(1))
    { SettingCode = "one-to-one", MotiveCodes = ["learn", "use-my-skills"], TraitCodes = ["patient"] };

    [Theory]
    [InlineData("odd-jobs", "use-my-skills")]
    [InlineData("language", "learn,use-my-skills")]
    [InlineData("visiting", "")]
    [InlineData("an activity nobody knows", "")]
    public void The_fit_of_motives_follows_from_a_plain_table(string activity, string served) =>
        Assert.Equal(served.Split(',', StringSplitOptions.RemoveEmptyEntries), MotiveFit.Of(activity, Jan.MotiveCodes));

    [Fact]
    public void Every_activity_serves_motives_that_exist() => Assert.All(SupportActivity.All, activity =>
        Assert.NotEmpty(MotiveFit.Of(activity.Code, Motive.All.Select(motive => motive.Code))));

    [Fact]
    public void What_is_missing_is_said_and_counts_neither_for_nor_against()
    {
        var known = Of(Jan, new RequestWishes { TraitCodes = ["patient"] });
        var unknown = Of(Jan with { SettingCode = null, MotiveCodes = [], TraitCodes = [] }, new RequestWishes { TraitCodes = ["patient"] });

        Assert.Equal(["motive", "setting", "traits"], unknown.Unknown.Select(reason => reason.Code));
        Assert.Equal(["time", "load"], unknown.For.Select(reason => reason.Code));
        Assert.Empty(unknown.Against);
        Assert.Empty(known.Unknown);
        Assert.True(known.Balance > unknown.Balance);
    }

    [Fact]
    public void At_most_two_reasons_against_are_shown_and_all_count()
    {
        var explained = Of(
            Jan with { SettingCode = "group", MotiveCodes = ["variety"], TraitCodes = ["calm"], ConductCertificateValidUntil = Today.AddDays(10) },
            new RequestWishes { TraitCodes = ["patient"] });
        Assert.Equal(["motive", "setting"], explained.Against.Select(reason => reason.Code));
        Assert.Equal(2 - 4, explained.Balance);
    }

    [Fact]
    public void Every_reason_is_a_sentence_in_both_languages()
    {
        var explained = Of(Jan, new RequestWishes { TraitCodes = ["patient", "calm"], TrainingCodes = ["listening"], LanguageCodes = ["nld"] });
        Assert.All([.. explained.For, .. explained.Against, .. explained.Unknown], reason => Assert.All(
            [reason.Dutch, reason.English], sentence => Assert.Matches("^[A-Z].*\\.$", sentence)));
    }

    private static Explanation Of(CandidateProfile profile, RequestWishes wishes)
    {
        var candidate = Candidate.Of(Guid.CreateVersion7());
        candidate.Activate(profile, DateTimeOffset.UnixEpoch);
        var request = MatchRequest.Open(
            Guid.CreateVersion7(), Guid.CreateVersion7(), null, Guid.CreateVersion7(), Guid.CreateVersion7(),
            "odd-jobs", "WK034401", ["saturday-morning"], Today.AddMonths(3), DateTimeOffset.UnixEpoch, wishes);
        return Explanation.Of(new Pair(request, candidate, DeclinedBefore: false, MayLook: true, Today));
    }
}
