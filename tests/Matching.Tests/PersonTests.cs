using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_becomes_caregiver_or_client_during_the_trial_is_taken_off_every_match_with_the_client(bool isClient)
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync(New.Volunteer() with { MaxClients = 3 }));
        var second = await api.GivenRequestAsync(New.Request() with { ClientId = request.ClientId, ClientAccountId = request.ClientAccountId });
        var other = await api.GivenTriedMatchAsync(request, await api.GivenVolunteerAsync());
        Guid[] matches = [await api.GivenTriedMatchAsync(request, volunteer), await api.GivenInvitedMatchAsync(second, volunteer)];
        await api.PostAsync(volunteer.Person(), matches[0], "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.SendAsync(isClient
            ? New.Client() with { ClientId = request.ClientId, ClientAccountId = volunteer.AccountId }
            : new CaregiverLinked(Guid.CreateVersion7(), request.ClientId, volunteer.AccountId) { OccurredAt = New.Now }, Cancel);
        foreach (var match in matches) await api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == match && m.Status == MatchStatus.Withdrawn), "it is withdrawn");
        await api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == other && m.Status == MatchStatus.ClickAsked), "another volunteer goes on");
        if (!isClient) await api.PostAsync(request.Client(), matches[0], "clicks", New.Yes).IsProblemAsync(HttpStatusCode.Conflict, "match.withdrawn");
    }

    [Fact]
    public async Task A_volunteer_whose_account_turns_out_to_be_that_of_the_caregiver_is_taken_off_the_match()
    {
        var (request, volunteer, account) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync(), Guid.CreateVersion7());
        await api.OtherServices.SendAsync(new CaregiverLinked(Guid.CreateVersion7(), request.ClientId, account) { OccurredAt = New.Now }, Cancel);
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        await api.OtherServices.SendAsync(new VolunteerAccountChanged(volunteer.VolunteerId, account, true) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == match && m.Status == MatchStatus.Withdrawn), "it is withdrawn");
    }

    [Fact]
    public async Task Who_cared_for_the_client_once_goes_on()
    {
        var (request, volunteer, caregiver) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync(), Guid.CreateVersion7());
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        await api.OtherServices.SendAsync(new CaregiverUnlinked(caregiver, request.ClientId) { OccurredAt = New.Now.AddSeconds(1) }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == caregiver && c.HasEnded), "the end is known");
        await api.OtherServices.SendAsync(new CaregiverLinked(caregiver, request.ClientId, volunteer.AccountId) { OccurredAt = New.Now }, Cancel);
        await api.IsTrueAsync(db => db.Caregivers.AnyAsync(c => c.CaregiverId == caregiver && c.AccountId == volunteer.AccountId), "the link is known, and over");
        Assert.Equal(MatchStatus.ClickAsked, (await api.ReadAsync(Karin, match)).Status);
    }

    [Fact]
    public async Task Who_was_proposed_at_the_very_moment_of_the_link_is_taken_off_by_the_job()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        var self = volunteer.AccountId;
        await api.InServiceAsync(async services =>
        {
            await services.GetRequiredService<MatchingDb>().Requests.Where(r => r.Id == request.RequestId).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClientAccountId, self), Cancel);
            await services.GetRequiredService<MatchJob>().RunAsync(New.Now, Cancel);
            return true;
        });
        await api.IsTrueAsync(db => db.Matches.AnyAsync(m => m.Id == match && m.Status == MatchStatus.Withdrawn), "it is withdrawn");
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
