using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests;

/// <summary>Events come late, twice and in any order.</summary>
public sealed class EventHandlingTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_withdrawal_of_a_request_withdraws_what_was_asked()
    {
        var request = await api.GivenRequestAsync();
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenInvitedMatchAsync(request, volunteer);

        await api.OtherServices.SendAsync(new SupportRequestWithdrawn(request.RequestId), Cancel);

        await Eventually.IsTrueAsync(async () => (await api.ReadAsync(volunteer.Person(), match)).Status == MatchStatus.Withdrawn, "the match is withdrawn", cancel: Cancel);
        await api.PostAsync(volunteer.Person(), match, "acceptance").IsProblemAsync(System.Net.HttpStatusCode.Conflict, "match.request-withdrawn");
    }

    [Fact]
    public async Task Start_change_and_pause_of_many_at_the_same_moment_in_any_order_are_all_handled()
    {
        VolunteerActivated[] volunteers = [.. Enumerable.Range(0, 60).Select(_ => New.Volunteer())];
        IntegrationEvent[] happened =
        [
            .. volunteers,
            .. volunteers.Select(one => new VolunteerProfileChanged(
                one.VolunteerId, one.AccountId, one.OrganisationId, one.PoolId, ["walking"], one.DistrictCodes, one.Slots, 2, null) { OccurredAt = one.OccurredAt.AddMinutes(1) }),
            .. volunteers.Select(one => new VolunteerPaused(one.VolunteerId) { OccurredAt = one.OccurredAt.AddMinutes(2) }),
        ];
        Random.Shared.Shuffle(happened);
        await Task.WhenAll(happened.Select(one => api.OtherServices.SendAsync(one, Cancel)));

        Guid[] ids = [.. volunteers.Select(one => one.VolunteerId)];
        await api.IsTrueAsync(
            async db => await db.Candidates.CountAsync(c => ids.Contains(c.Id) && !c.IsActive && c.MaxClients == 2 && c.ActivityCodes.Contains("walking"), Cancel) == ids.Length,
            "every volunteer changed and paused");
        Assert.Equal("[]", await api.As(TestPerson.Of(Role.Administrator)).GetStringAsync("/api/matching/v1/messages/failed", Cancel));
    }

    [Fact]
    public async Task A_pause_and_a_new_start_are_told_apart_by_when_they_happened()
    {
        var request = await api.GivenRequestAsync();
        var volunteer = await api.GivenVolunteerAsync();
        await api.SendAndWaitAsync(new VolunteerPaused(volunteer.VolunteerId) { OccurredAt = volunteer.OccurredAt.AddMinutes(-1) });
        Assert.True((await api.FindCandidateAsync(MatchingApi.Petra, request, volunteer))!.Fits);

        await api.SendAndWaitAsync(new VolunteerPaused(volunteer.VolunteerId) { OccurredAt = volunteer.OccurredAt.AddMinutes(2) });
        Assert.Equal(["H1"], (await api.FindCandidateAsync(MatchingApi.Karin, request, volunteer))!.FailedRules!.Select(rule => rule.Id));

        // The profile is newer than what was known, the pause newer still.
        await api.SendAndWaitAsync(volunteer with { EventId = Guid.CreateVersion7(), OccurredAt = volunteer.OccurredAt.AddMinutes(1), DistrictCodes = ["WK034499"] });
        Assert.Equal(["H1", "H5"], (await api.FindCandidateAsync(MatchingApi.Karin, request, volunteer))!.FailedRules!.Select(rule => rule.Id));

        await api.SendAndWaitAsync(volunteer with { EventId = Guid.CreateVersion7(), OccurredAt = volunteer.OccurredAt.AddMinutes(3) });
        Assert.True((await api.FindCandidateAsync(MatchingApi.Petra, request, volunteer))!.Fits);
    }

    [Fact]
    public async Task A_changed_profile_counts_unless_a_newer_one_is_known()
    {
        var request = await api.GivenRequestAsync();
        var volunteer = await api.GivenVolunteerAsync();
        VolunteerProfileChanged Changed(int minutes, params string[] slots) => new(
            volunteer.VolunteerId, volunteer.AccountId, volunteer.OrganisationId, volunteer.PoolId,
            volunteer.ActivityCodes, volunteer.DistrictCodes, slots, volunteer.MaxClients, volunteer.ConductCertificateValidUntil)
        { OccurredAt = volunteer.OccurredAt.AddMinutes(minutes) };

        await api.SendAndWaitAsync(Changed(-1, "sunday-evening"));
        Assert.True((await api.FindCandidateAsync(MatchingApi.Petra, request, volunteer))!.Fits);
        await api.SendAndWaitAsync(Changed(1, "sunday-evening"));
        Assert.False((await api.FindCandidateAsync(MatchingApi.Petra, request, volunteer))!.Fits);
    }

    [Fact]
    public async Task A_pause_heard_before_the_volunteer_is_known_holds()
    {
        var request = await api.GivenRequestAsync();
        var volunteer = New.Volunteer();
        await api.SendAndWaitAsync(new VolunteerPaused(volunteer.VolunteerId) { OccurredAt = volunteer.OccurredAt.AddMinutes(1) });
        Assert.Null(await api.FindCandidateAsync(MatchingApi.Petra, request, volunteer));

        await api.GivenVolunteerAsync(volunteer);

        Assert.Equal(["H1"], (await api.FindCandidateAsync(MatchingApi.Karin, request, volunteer))!.FailedRules!.Select(rule => rule.Id));
    }

    [Fact]
    public async Task The_end_of_an_agreement_frees_one_place_however_often_it_is_told()
    {
        var volunteer = await api.GivenVolunteerAsync(New.Volunteer() with { MaxClients = 2, Slots = ["saturday-morning", "monday-evening", "sunday-morning"] });
        var first = await ConfirmedAsync(volunteer);
        await ConfirmedAsync(volunteer);
        var next = await api.GivenRequestAsync(New.Request() with { Slots = ["sunday-morning"] });
        Assert.Equal(["H6"], (await api.FindCandidateAsync(MatchingApi.Karin, next, volunteer))!.FailedRules!.Select(rule => rule.Id));

        for (var i = 0; i < 2; i++) await api.SendAndWaitAsync(new AgreementEnded(Guid.CreateVersion7(), first, volunteer.VolunteerId, "need-met"));

        await ConfirmedAsync(volunteer);
        Assert.Equal(["H6"], (await api.FindCandidateAsync(MatchingApi.Karin, next, volunteer))!.FailedRules!.Select(rule => rule.Id));
    }

    [Fact]
    public async Task A_closed_request_is_over_also_when_that_is_heard_first()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenInvitedMatchAsync(request, volunteer);
        await api.SendAndWaitAsync(new SupportRequestClosed(request.RequestId, "solved"));
        Assert.Equal(MatchStatus.Withdrawn, (await api.ReadAsync(volunteer.Person(), match)).Status);
        await api.PostAsync(volunteer.Person(), match, "acceptance").IsProblemAsync(System.Net.HttpStatusCode.Conflict, "match.request-withdrawn");

        var late = New.Request();
        await api.SendAndWaitAsync(new SupportRequestClosed(late.RequestId, "solved"));
        await api.SendAndWaitAsync(late);
        await api.As(MatchingApi.Petra).GetAsync($"/api/matching/v1/requests/{late.RequestId}/candidates", Cancel)
            .IsProblemAsync(System.Net.HttpStatusCode.NotFound, "match.request-not-found");
    }

    [Fact]
    public async Task Who_left_is_not_asked_and_needs_not_answer()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenInvitedMatchAsync(request, volunteer);
        await api.SendAndWaitAsync(new VolunteerLeft(volunteer.VolunteerId, volunteer.AccountId) { OccurredAt = volunteer.OccurredAt.AddMinutes(1) });

        Assert.Equal(MatchStatus.Withdrawn, (await api.ReadAsync(MatchingApi.Karin, match)).Status);
        Assert.Null(await api.FindCandidateAsync(MatchingApi.Karin, request, volunteer));
    }

    [Fact]
    public async Task Of_consents_and_places_the_last_by_time_counts_however_they_arrive()
    {
        var request = await api.GivenRequestAsync();
        await api.SendAndWaitAsync(new ConsentChanged(request.ClientId, "matching", false, null) { OccurredAt = New.Now.AddMinutes(-5) });
        Assert.True((await api.FindCandidateAsync(MatchingApi.Petra, request, await api.GivenVolunteerAsync()))!.Fits);

        var activity = new ActivityCapacityChanged(Guid.CreateVersion7(), MatchingApi.Organisation, "walking", "WK034401", ["monday-morning"], 6, 1, true) { OccurredAt = New.Now };
        await api.SendAndWaitAsync(activity);
        await api.SendAndWaitAsync(activity with { EventId = Guid.CreateVersion7(), Free = 4, OccurredAt = activity.OccurredAt.AddMinutes(-1) });
        await api.IsTrueAsync(db => db.Activities.AnyAsync(a => a.Id == activity.ActivityId && a.Free == 1), "the newest number of places counts");
    }

    [Fact]
    public async Task A_client_who_gets_a_sign_in_later_reads_the_own_match()
    {
        var client = New.Client();
        var request = await api.GivenRequestAsync(New.Request() with { ClientId = client.ClientId, ClientAccountId = null });
        var match = await api.GivenMatchAsync(request, await api.GivenVolunteerAsync());
        var person = new TestPerson(Samenspel.Domain.Role.Client) { Id = client.ClientAccountId!.Value };
        await api.As(person).GetAsync($"/api/matching/v1/matches/{match}", Cancel).IsProblemAsync(System.Net.HttpStatusCode.NotFound, "match.not-found");

        await api.SendAndWaitAsync(client);

        Assert.Null((await api.ReadAsync(person, match)).VolunteerId);
    }

    private async Task<Guid> ConfirmedAsync(VolunteerActivated volunteer) => await api.GivenConfirmedMatchAsync(await api.GivenRequestAsync(), volunteer);
}
