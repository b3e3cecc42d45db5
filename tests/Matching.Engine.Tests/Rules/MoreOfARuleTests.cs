using static Samenspel.Matching.Engine.Tests.Given;

namespace Samenspel.Matching.Engine.Tests.Rules;

/// <summary>Rules that look at more than one thing.</summary>
public sealed class MoreOfARuleTests
{
    private static readonly DistrictDistances Distances = DistrictDistances.Of([District, "WK034404"], new[,] { { 5, 30 }, { 30, 5 } });

    [Theory]
    [InlineData(29, null, false)]
    [InlineData(30, null, true)]
    [InlineData(null, 29, false)]
    [InlineData(null, null, true)]
    public void The_way_is_not_longer_than_volunteer_and_client_want(int? ofVolunteer, int? ofClient, bool fits)
    {
        var volunteer = Volunteer() with { HomeDistrictCode = "WK034404", MaxTravelMinutes = ofVolunteer };
        var input = InputOf([Request() with { MaxTravelMinutes = ofClient }], [volunteer]) with { Distances = Distances };
        Assert.Equal(fits, Matcher.Solve(input).Proposals.Count == 1);
        Assert.Single(Matcher.Solve(input with { Distances = DistrictDistances.Unknown }).Proposals);
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(120, 2)]
    [InlineData(59, 0)]
    public void Nobody_is_asked_for_more_hours_than_the_volunteer_set(int minutes, int helped)
    {
        var requests = Enumerable.Range(1, 2).Select(number => Request(number) with { Blocks = [Request(number).Blocks[0] with { Minutes = 60 }] }).ToList();
        var volunteer = Volunteer() with { MaxClients = 5, Slots = ["tuesday-morning", "friday-afternoon"], MaxMinutesPerWeek = minutes };
        Assert.Equal(helped, Matcher.Solve(InputOf(requests, [volunteer])).Proposals.Count);
    }

    [Fact]
    public void An_organisation_works_for_its_own_group_of_people()
    {
        var organisation = new Organisation(Volunteer().OrganisationId) { TargetGroupCodes = ["youth"] };
        var input = InputOf([Request() with { TargetGroupCode = "elderly" }], [Volunteer()]) with { Organisations = [organisation] };
        Assert.Empty(Matcher.Solve(input).Proposals);
        Assert.Single(Matcher.Solve(input with { Requests = [Request() with { TargetGroupCode = "youth" }] }).Proposals);
        Assert.Single(Matcher.Solve(input with { Requests = [Request()] }).Proposals);
    }

    [Fact]
    public void Several_blocks_of_one_request_go_to_several_people_if_that_helps()
    {
        var respite = new Request(Id(1), Id(2), District, [new(Id(11), "visiting", ["saturday-morning"]), new(Id(12), "walking", ["sunday-morning"]), new(Id(13), "visiting", ["sunday-evening"]) { IsNight = true }]);
        var result = Matcher.Solve(InputOf([respite], [Volunteer(1) with { Slots = ["saturday-morning"] }, Volunteer(2) with { Slots = ["sunday-morning", "sunday-evening"] }]));
        Assert.Equal([(Id(11), Volunteer(1).Id), (Id(12), Volunteer(2).Id)], result.Proposals.Select(one => (one.BlockId, one.SupplyId)));
        Assert.Equal("H13", Assert.Single(result.Unmatched).BindingRuleId);
    }

    [Fact]
    public void Who_waits_longer_goes_first_and_who_is_urgent_before_everybody()
    {
        var (early, late, urgent) = (Request(1) with { WaitingDays = 40 }, Request(2) with { WaitingDays = 5, Severity = Severity.Heavy }, Request(3) with { IsUrgent = true });
        Assert.Equal(early.Id, Assert.Single(Matcher.Solve(InputOf([early, late with { Severity = Severity.Medium }], [Volunteer()])).Proposals).RequestId);
        Assert.Equal(urgent.Id, Assert.Single(Matcher.Solve(InputOf([early, late, urgent], [Volunteer()])).Proposals).RequestId);
    }
}
