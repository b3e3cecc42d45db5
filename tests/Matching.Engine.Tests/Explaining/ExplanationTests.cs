using static Samenspel.Matching.Engine.Tests.Given;

namespace Samenspel.Matching.Engine.Tests.Explaining;

/// <summary>Reasons come from what was said, and from nothing else.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Somebody_of_whom_nothing_is_known_is_neither_good_nor_bad()
    {
        var request = Request() with { Blocks = [Request().Blocks[0] with { Slots = ["tuesday-morning"] }], TraitCodes = ["patient"], IntendedWeeks = 20, Way = WayOfHelping.Together, InterestCodes = ["muziek"] };
        var explanation = Explain(request, Volunteer());
        Assert.Equal(["motive", "wishes", "interests", "travel", "way", "horizon", "support"], explanation.Unknown.Select(one => one.Code));
        Assert.Equal(["time", "load"], explanation.For.Select(one => one.Code));
        Assert.Empty(explanation.Against);
        Assert.Equal(55, explanation.Points); // half of everything, and the time that is known
    }

    [Fact]
    public void A_motive_is_a_reason_only_when_it_was_said()
    {
        var explanation = Explain(Request(), Volunteer() with { MotiveCodes = ["variety"] });
        Assert.Contains(new Reason("motive", "Past bij de drijfveer: afwisseling.", "Serves the motive: variety.") { About = ("afwisseling", "variety") }, explanation.For);
        Assert.DoesNotContain(Explain(Request(), Volunteer()).For, one => one.Code == "motive");
        Assert.Contains(Explain(Request(), Volunteer() with { MotiveCodes = ["learn"] }).Against, one => one.Code == "motive");
    }

    [Fact]
    public void Shared_dislikes_bind_at_least_as_much_as_shared_likings()
    {
        var request = Request() with { InterestCodes = ["muziek"], DislikeCodes = ["drukte"] };
        var likes = Explain(request, Volunteer() with { InterestCodes = ["muziek"], DislikeCodes = ["haast"] });
        var dislikes = Explain(request, Volunteer() with { InterestCodes = ["voetbal"], DislikeCodes = ["drukte"] });
        Assert.True(dislikes.Points >= likes.Points);
        Assert.Contains(Explain(request, Volunteer() with { InterestCodes = ["muziek"], DislikeCodes = ["drukte"] }).For,
            one => one.Dutch == "Houdt ook van muziek en heeft ook een hekel aan drukte.");
    }

    [Fact]
    public void There_are_three_reasons_for_and_two_against_at_most()
    {
        var request = Request() with { TraitCodes = ["patient"], IntendedWeeks = 50, Way = WayOfHelping.Together, InterestCodes = ["muziek"], LanguageCodes = ["arb"] };
        var best = Volunteer() with { MotiveCodes = ["variety"], TraitCodes = ["patient"], AvailableWeeks = 60, Way = WayOfHelping.Together, InterestCodes = ["muziek"], LanguageCodes = ["arb"], SupportNeed = 0 };
        Assert.Equal(3, Explain(request, best).For.Count);
        Assert.True(FitBands.Of(Explain(request, best).Points) == FitBand.Good);
        var worst = Volunteer() with { MotiveCodes = ["learn"], TraitCodes = ["cheerful"], AvailableWeeks = 1, Way = WayOfHelping.TakeOver, InterestCodes = ["voetbal"], LanguageCodes = ["arb"], CurrentClients = 1, MaxClients = 2 };
        Assert.Equal(2, Explain(request, worst).Against.Count);
        Assert.Equal(FitBand.Meagre, Explain(request, worst).Band);
    }

    [Fact]
    public void A_client_reads_nothing_about_anybody_else_and_nothing_the_volunteer_keeps_private()
    {
        var request = Request() with { TraitCodes = ["patient"], LanguageCodes = ["arb"] };
        var volunteer = Volunteer() with { CurrentClients = 1, MaxClients = 2, TraitCodes = ["patient"], MotiveCodes = ["variety"], LanguageCodes = ["arb"], SupportNeed = 3, ConductCertificateValidUntil = Today.AddDays(10) };
        var reasons = Explain(request, volunteer).ForClient;
        Assert.NotEmpty(reasons);
        Assert.DoesNotContain(reasons, one => one.Code is "load" or "support" or "certificate" or "motive" or "training" or "travel" or "horizon");
    }

    [Fact]
    public void That_somebody_said_no_before_lowers_nothing()
    {
        var request = Request() with { ClientId = Id(77) };
        var declined = InputOf([Request(2)], [Volunteer()]) with { Excluded = [new(Id(78), Volunteer().Id), new(Id(79), Volunteer().Id)] };
        var city = IndexedInput.Of(declined);
        Assert.Equal(Explain(request, Volunteer()).Points, PairJudgement.Of(city, request, request.Blocks[0], Volunteer().Id)!.Explanation!.Points);
    }

    [Fact]
    public void A_pair_that_misses_one_rule_says_what_it_would_be_without_it()
    {
        var judged = PairJudgement.Of(IndexedInput.Of(InputOf([Request()], [Volunteer() with { CurrentClients = 1 }])), Request().Id, Volunteer().Id)!;
        Assert.False(judged.Fits);
        Assert.Equal("H6", Assert.Single(judged.Failed).Id);
        Assert.Equal(Explain(Request(), Volunteer()).Points, judged.IfRelaxed);
        Assert.Null(PairJudgement.Of(IndexedInput.Of(InputOf([Request()], [Volunteer() with { CurrentClients = 1, IsActive = false }])), Request().Id, Volunteer().Id)!.IfRelaxed);
    }

    [Fact]
    public void Who_is_needed_elsewhere_comes_later_in_the_ranking()
    {
        var city = IndexedInput.Of(InputOf([], [Volunteer(1), Volunteer(2) with { TraitCodes = ["patient"] }]));
        var request = Request() with { TraitCodes = ["patient"] };
        var free = Ranking.Of(city, request, request.Blocks[0], new Dictionary<Guid, AssignmentValue>());
        Assert.Equal([Volunteer(2).Id, Volunteer(1).Id], free.Select(one => one.SupplyId));
        Assert.NotNull(free[0].Explanation);
        var priced = Ranking.Of(city, request, request.Blocks[0], new Dictionary<Guid, AssignmentValue> { [Volunteer(2).Id] = new(3, 0) });
        Assert.Equal([Volunteer(1).Id, Volunteer(2).Id], priced.Select(one => one.SupplyId));
    }

    private static PairExplanation Explain(Request request, Volunteer volunteer) =>
        PairJudgement.Of(IndexedInput.Of(InputOf([request], [volunteer])), request.Id, volunteer.Id)!.Explanation!;
}
