using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;

namespace Samenspel.Pools.Tests;

public sealed class ActivityRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly ActivityOutline Club = new("Kleine wandelclub", "walking", "WK034401", ["tuesday-morning"], 1, "Handjehelpen", "");
    private readonly (Guid First, Guid Second, Guid Third) clients = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

    [Fact]
    public void A_suggestion_has_no_places_yet_and_nobody_hears_of_it()
    {
        var club = CollectiveActivity.Propose(Guid.CreateVersion7(), Club, Today);
        Assert.Equal(ActivityErrors.NotOpen, Ask(club, clients.First));
        Assert.Null(club.Change(Club with { Places = 3 }, Today));
        Assert.Empty(club.TakeEvents());
        Assert.Empty(club.Stop(Soon));
        Assert.Empty(club.TakeEvents());
    }

    [Fact]
    public void Who_waits_longest_is_next_and_may_let_another_go_first()
    {
        var club = Published();
        Assert.Null(Ask(club, clients.First));
        Assert.Null(Ask(club, clients.Second, mayWait: true, minutes: 1));
        Assert.Null(Ask(club, clients.Third, mayWait: true, minutes: 2));
        Assert.Equal((ActivityStatus.Full, 0), (club.Status, club.Free));
        Assert.Empty(club.Offer(Soon));

        club.ReleaseAllOf(clients.First, Soon);
        Assert.Equal(ActivityStatus.Full, club.Status);
        Assert.Equal(clients.Second, Assert.Single(club.Offer(Soon)).ClientId);
        Assert.Empty(club.Offer(Soon)); // offered once
        Assert.Null(Ask(club, clients.Third)); // still waits: it is not her turn
        Assert.Equal(0, club.Reserved);
        club.ReleaseAllOf(clients.Second, Soon);
        Assert.Equal(clients.Third, Assert.Single(club.Offer(Soon)).ClientId);
        Assert.Null(Ask(club, clients.Third));
        Assert.Equal(1, club.Reserved);
        Assert.Empty(club.Offer(Soon));
    }

    [Fact]
    public void Who_does_not_take_an_offered_place_in_time_waits_on_and_nobody_waits_for_that()
    {
        var club = Published();
        Ask(club, clients.First);
        Ask(club, clients.Second, mayWait: true, minutes: 1);
        Ask(club, clients.Third, mayWait: true, minutes: 2);
        club.ReleaseAllOf(clients.First, Soon);
        club.Offer(Soon);
        club.TakeEvents();
        Assert.Empty(club.PassOn(Soon.AddMinutes(-1)));

        Assert.Equal(clients.Second, Assert.Single(club.PassOn(Soon)).ClientId);
        Assert.Equal(clients.Third, Assert.Single(club.Offer(Soon.AddDays(3))).ClientId);
        Assert.Equal(clients.Second, Assert.Single(club.TakeEvents().OfType<PlacePassedOn>()).ClientId);
        Assert.Null(Ask(club, clients.Second)); // still waits: the place is offered to another
        Assert.Equal(0, club.Reserved);
        Assert.Equal(clients.Third, Assert.Single(club.PassOn(Soon.AddDays(3))).ClientId);
        Assert.Empty(club.Offer(Soon.AddDays(6)));
        Assert.Equal((ActivityStatus.Open, 1), (club.Status, club.Free)); // nobody is kept out by who does not answer
        Assert.Null(Ask(club, clients.Second));
        Assert.Equal(1, club.Reserved);
    }

    [Fact]
    public void Who_let_an_offer_pass_is_last_in_line_and_is_offered_again_after_the_others()
    {
        var club = Published();
        Ask(club, clients.First);
        Ask(club, clients.Second, mayWait: true, minutes: 1);
        club.ReleaseAllOf(clients.First, Soon);
        club.Offer(Soon);
        Assert.Single(club.PassOn(Soon));
        Assert.Empty(club.Offer(Soon.AddDays(3)));
        Ask(club, clients.First, minutes: 5);
        Ask(club, clients.Third, mayWait: true, minutes: 6);

        club.ReleaseAllOf(clients.First, Soon);
        Assert.Equal(clients.Third, Assert.Single(club.Offer(Soon.AddDays(6))).ClientId); // asked later, but was never offered one
        Ask(club, clients.Third);
        club.ReleaseAllOf(clients.Third, Soon);
        Assert.Equal(clients.Second, Assert.Single(club.Offer(Soon.AddDays(9))).ClientId);
        Assert.Equal(0, club.Free);
        Assert.Equal(ActivityErrors.Full, Ask(club, clients.First));
        Assert.Null(Ask(club, clients.Second));
        Assert.Equal(1, club.Reserved);
    }

    [Fact]
    public void More_places_are_offered_to_who_let_one_pass_too()
    {
        var club = Published();
        Ask(club, clients.First);
        Ask(club, clients.Second, mayWait: true, minutes: 1);
        club.ReleaseAllOf(clients.First, Soon);
        club.Offer(Soon);
        club.PassOn(Soon);
        Ask(club, clients.First, minutes: 5);
        Assert.Null(club.Change(Club with { Places = 2 }, Today));
        Assert.Equal(clients.Second, Assert.Single(club.Offer(Soon.AddDays(3))).ClientId);
    }

    [Fact]
    public void A_place_given_up_twice_is_given_up_once()
    {
        var club = Published();
        Ask(club, clients.First);
        club.TakeEvents();
        var place = Assert.Single(club.AllPlaces);
        for (var i = 0; i < 2; i++) club.Release(place.Id, Soon);
        Assert.Collection(club.TakeEvents(), e => Assert.IsType<PlaceReleased>(e), e => Assert.Equal(1, Assert.IsType<ActivityCapacityChanged>(e).Free));
        Assert.Equal(ActivityStatus.Open, club.Status);
    }

    [Theory]
    [InlineData(90, false)]
    [InlineData(91, true)]
    public void Ninety_days_after_the_last_confirmation_it_is_still_open(int days, bool refused)
    {
        var club = Published();
        Assert.Equal(refused ? ActivityErrors.NotOpen : null, club.Reserve(clients.First, Guid.CreateVersion7(), false, Now.AddDays(days), out _));
        club.Expire(Today.AddDays(days));
        Assert.Equal(refused, club.IsExpired);
    }

    [Fact]
    public void A_larger_club_opens_again_and_stopping_gives_every_place_up()
    {
        var club = Published();
        Ask(club, clients.First);
        Ask(club, clients.Second, mayWait: true);
        Assert.Null(club.Change(Club with { Places = 3 }, Today));
        Assert.Equal((ActivityStatus.Open, 1), (club.Status, club.Free)); // one of two is due to who waits
        Assert.Equal(clients.Second, Assert.Single(club.Offer(Soon)).ClientId);
        Assert.Equal(2, club.Stop(Soon).Count);
        Assert.Equal((0, ActivityStatus.Stopped), (club.Reserved, club.Status));
        Assert.False(Assert.IsType<ActivityCapacityChanged>(club.TakeEvents()[^1]).IsOpen);
    }

    private static DateTimeOffset Soon => Now.AddDays(3);

    private static CollectiveActivity Published()
    {
        var club = CollectiveActivity.Propose(Guid.CreateVersion7(), Club, Today);
        Assert.Null(club.Publish(Today));
        return club;
    }

    private static Samenspel.Domain.Error? Ask(CollectiveActivity club, Guid client, bool mayWait = false, int minutes = 0) =>
        club.Reserve(client, Guid.CreateVersion7(), mayWait, Now.AddMinutes(minutes), out _);
}
