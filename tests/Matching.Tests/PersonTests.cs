using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>Who volunteers in two pools is one person, and so is who asks and volunteers.</summary>
public sealed class PersonTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_helps_in_one_pool_as_many_as_wanted_has_no_place_in_another()
    {
        var (here, there) = await GivenInTwoPoolsAsync(maxClients: 1);
        await api.GivenConfirmedMatchAsync(await api.GivenRequestAsync(), here);
        Assert.Equal(["H4", "H6"], await FailedAsync(await api.GivenRequestAsync(New.Request() with { Slots = ["saturday-morning"] }), there));
    }

    [Fact]
    public async Task A_part_of_the_week_given_in_one_pool_is_not_given_again_in_another()
    {
        var (here, there) = await GivenInTwoPoolsAsync(maxClients: 3);
        await api.GivenConfirmedMatchAsync(await api.GivenRequestAsync(), here);
        Assert.Equal(["H4"], await FailedAsync(await api.GivenRequestAsync(New.Request() with { Slots = ["saturday-morning"] }), there));
        Assert.Empty(await FailedAsync(await api.GivenRequestAsync(New.Request() with { Slots = ["saturday-morning", "monday-evening"] }), there));
    }

    [Fact]
    public async Task Who_said_no_thank_you_in_one_pool_is_left_in_peace_in_all_and_not_proposed_to_the_same_client_again()
    {
        var (here, there) = await GivenInTwoPoolsAsync(maxClients: 1);
        var request = await api.GivenRequestAsync();
        var match = await api.GivenInvitedMatchAsync(request, here);
        await api.PostAsync(here.Person(), match, "decline").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["H10", "H16"], await FailedAsync(request, there));
    }

    [Fact]
    public async Task Confirmed_in_two_pools_at_once_a_person_with_one_place_helps_one()
    {
        for (var round = 0; round < 3; round++)
        {
            var (here, there) = await GivenInTwoPoolsAsync(maxClients: 1);
            var matches = new List<(TestPerson Client, Guid Match)>();
            foreach (var record in new[] { here, there })
            {
                var request = await api.GivenRequestAsync(New.Request() with { Slots = ["saturday-morning", "monday-evening"] });
                var match = await api.GivenTriedMatchAsync(request, record);
                await api.PostAsync(record.Person(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
                matches.Add((request.Client(), match));
            }
            var answers = await Task.WhenAll(matches.Select(one => api.PostAsync(one.Client, one.Match, "clicks", New.Yes)));
            Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.StatusCode).Order());
        }
    }

    [Fact]
    public async Task Nobody_is_the_own_volunteer_nor_that_of_whom_he_or_she_cares_for()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var oneself = await api.GivenVolunteerAsync(New.Volunteer() with { AccountId = request.ClientAccountId!.Value });
        var caregiver = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new CaregiverLinked(caregiver, request.ClientId, volunteer.AccountId) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == caregiver), "the caregiver is known");

        foreach (var one in new[] { oneself, volunteer })
        {
            Assert.Equal(["H18"], await FailedAsync(request, one));
            await api.As(Karin).PostAsJsonAsync("/api/matching/v1/matches", New.Proposal(request, one), Cancel).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
        }
        await api.OtherServices.SendAsync(new CaregiverUnlinked(caregiver, request.ClientId) { OccurredAt = New.Now.AddSeconds(1) }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == caregiver && c.HasEnded), "the end is known");
        Assert.Empty(await FailedAsync(request, volunteer));
    }

    [Fact]
    public async Task Who_becomes_caregiver_during_the_trial_is_not_confirmed()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        await api.PostAsync(volunteer.Person(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.SendAsync(new CaregiverLinked(Guid.CreateVersion7(), request.ClientId, volunteer.AccountId) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.AccountId == volunteer.AccountId), "the caregiver is known");
        await api.PostAsync(request.Client(), match, "clicks", New.Yes).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.hard-rule-failed");
    }

    [Fact]
    public void A_part_of_the_week_is_busy_when_nobody_can_be_arranged_around_it()
    {
        Assert.Equal(["a"], PersonLoad.BusyIn([["a"]]));
        Assert.Empty(PersonLoad.BusyIn([["a", "b"]]));
        Assert.Equal(["a", "b"], PersonLoad.BusyIn([["a", "b"], ["a", "b"]]).Order());
        Assert.Equal(["a", "b"], PersonLoad.BusyIn([["a"], ["a", "b"]]).Order());
        Assert.Empty(PersonLoad.BusyIn([["a", "b"], ["b", "c"], []]).Order());
        Assert.Equal(["a"], PersonLoad.BusyIn([["a"], ["a"]]));
    }

    private async Task<(VolunteerActivated Here, VolunteerActivated There)> GivenInTwoPoolsAsync(int maxClients)
    {
        var here = await api.GivenVolunteerAsync(New.Volunteer() with { MaxClients = maxClients, Slots = ["saturday-morning"] });
        var there = await api.GivenVolunteerAsync(here with
        {
            EventId = Guid.CreateVersion7(),
            VolunteerId = Guid.CreateVersion7(),
            PoolId = Guid.CreateVersion7(),
            Slots = ["saturday-morning", "monday-evening"],
        });
        return (here, there);
    }

    private async Task<IEnumerable<string>> FailedAsync(SupportRequestOpened request, VolunteerActivated volunteer) =>
        (await api.FindCandidateAsync(Karin, request, volunteer))!.FailedRules!.Select(rule => rule.Id);
}
