using System.Text.Json;
using Samenspel.CityCsv;
using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Tests;

/// <summary>An invented city is the same every time, and like a real one as far as its parameters say.</summary>
public sealed class CityGeneratorTests
{
    [Fact]
    public void The_same_shape_is_the_same_city_and_another_seed_another()
    {
        Assert.Equal(Plain(CityShape.Balanced(300)), Plain(CityShape.Balanced(300)));
        Assert.NotEqual(Plain(CityShape.Balanced(300)), Plain(CityShape.Balanced(300, seed: 2)));
        Assert.Equal(225, CityGenerator.Make(CityShape.Shortage(300)).Volunteers.Count);
        Assert.Equal(375, CityGenerator.Make(CityShape.Surplus(300)).Volunteers.Count);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(4_000)]
    public void About_as_many_fit_a_request_in_a_town_as_in_a_city(int requests) =>
        Assert.InRange((double)Matcher.Solve(CityGenerator.Make(CityShape.Balanced(requests))).Statistics.FeasiblePairs / requests, 40, 100);

    [Fact]
    public void Shares_are_what_the_shape_says()
    {
        var (shape, city) = (CityShape.Balanced(4_000), CityGenerator.Make(CityShape.Balanced(4_000)));
        Near(shape.Active, city.Volunteers, one => one.IsActive);
        Near(shape.Certified, city.Volunteers, one => one.ConductCertificateValidUntil is not null);
        Near(shape.SpeaksOther, city.Volunteers, one => one.LanguageCodes.Count > 1);
        Near(shape.Urgent, city.Requests, one => one.IsUrgent);
        Near(shape.OtherLanguage, city.Requests, one => one.LanguageCodes.Count > 0);
        Near(shape.Respite, city.Requests, one => one.Blocks.Count > 1);
        Near(shape.AcceptsGroup, city.Requests, one => one.AcceptsGroup);
        Assert.InRange(city.Requests.Average(one => one.WaitingDays), shape.MeanWaitingDays * 0.8, shape.MeanWaitingDays * 1.2);
    }

    [Fact]
    public void All_codes_are_of_the_catalogues()
    {
        var city = CityGenerator.Make(CityShape.Balanced(500));
        Assert.All(city.Requests.SelectMany(one => one.Blocks), one => Assert.NotNull(SupportActivity.Find(one.ActivityCode)));
        Assert.All(city.Volunteers.SelectMany(one => one.ActivityCodes), code => Assert.NotNull(SupportActivity.Find(code)));
        Assert.All(city.Requests.SelectMany(one => one.Blocks).SelectMany(one => one.Slots).Concat(city.Volunteers.SelectMany(one => one.Slots)), slot => Assert.Contains(slot, WeekSlot.All));
        Assert.All(city.Volunteers.SelectMany(one => one.TrainingCodes), code => Assert.True(VolunteerTraining.Exists(code)));
        Assert.All(city.Volunteers.SelectMany(one => one.MotiveCodes), code => Assert.Contains(Motive.All, one => one.Code == code));
        Assert.All(city.Requests.SelectMany(one => one.NeedCodes), code => Assert.True(FunctionalNeed.Exists(code)));
        Assert.All(city.Requests.SelectMany(one => one.TraitCodes), code => Assert.True(VolunteerTrait.Exists(code)));
        Assert.All(city.Requests.SelectMany(one => one.CircumstanceCodes), code => Assert.True(Circumstance.Exists(code)));
    }

    private static string Plain(CityShape shape) => JsonSerializer.Serialize(CityGenerator.Make(shape) with { Distances = DistrictDistances.Unknown });

    /// <summary>Within a fifth of the share, or half a percent point.</summary>
    private static void Near<T>(double share, IReadOnlyCollection<T> all, Func<T, bool> holds) =>
        Assert.InRange((double)all.Count(holds) / all.Count, share - Math.Max(share / 5, 0.005), share + Math.Max(share / 5, 0.005));
}
