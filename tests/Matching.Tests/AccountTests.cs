using System.Net;
using System.Net.Http.Json;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>A match follows the account that its people have now.</summary>
public sealed class AccountTests(MatchingApi api) : IClassFixture<MatchingApi>
{
    /// <summary>Of an event that is newer than all before.</summary>
    private const long Later = long.MaxValue / 2;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_who_links_the_own_account_is_asked_whether_it_clicks_and_no_longer_when_it_is_taken_away()
    {
        var request = await api.GivenRequestAsync();
        var match = await api.GivenTriedMatchAsync(request, await api.GivenVolunteerAsync());
        var known = New.Client(request.TeamId) with { ClientId = request.ClientId, ClientAccountId = null, Version = 1 };
        await api.SendAndWaitAsync(known);
        Assert.Equal([("match.write-down-click", match)], await WaitingAsync(Petra, match));
        await CannotReadAsync(request.Client(), match);

        var meindert = TestPerson.Of(Role.Client);
        await api.SendAndWaitAsync(known with { EventId = Guid.CreateVersion7(), ClientAccountId = meindert.Id, Version = 2 });

        Assert.Equal([("match.click-asked", match)], await WaitingAsync(meindert, match));
        Assert.Equal([], await WaitingAsync(Petra, match));
        await api.PostAsync(meindert, match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_volunteer_who_links_the_own_account_reads_the_invitation_and_the_former_account_does_not()
    {
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenInvitedMatchAsync(await api.GivenRequestAsync(), volunteer);
        var jan = volunteer.Person() with { Id = Guid.CreateVersion7() };

        await api.SendAndWaitAsync(new VolunteerAccountChanged(volunteer.VolunteerId, jan.Id, HasAccount: true) { Version = Later });

        Assert.Equal([("match.invited", match)], await WaitingAsync(jan, match));
        Assert.Equal([], await WaitingAsync(volunteer.Person(), match));
        await CannotReadAsync(volunteer.Person(), match);
        await api.PostAsync(jan, match, "acceptance").HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Who_has_no_account_yet_is_not_invited()
    {
        var volunteer = await api.GivenVolunteerAsync(New.Volunteer() with { HasAccount = false });
        var match = await api.GivenMatchAsync(await api.GivenRequestAsync(), volunteer);
        await api.PostAsync(Karin, match, "invitation").IsProblemAsync(HttpStatusCode.Conflict, "match.volunteer-without-account");

        await api.SendAndWaitAsync(new VolunteerAccountChanged(volunteer.VolunteerId, Guid.CreateVersion7(), HasAccount: true) { Version = Later });
        await api.PostAsync(Karin, match, "invitation").HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_a_wrong_account_said_of_the_click_is_asked_again()
    {
        var request = await api.GivenRequestAsync();
        var match = await api.GivenTriedMatchAsync(request, await api.GivenVolunteerAsync());
        await api.PostAsync(request.Client(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);

        await api.SendAndWaitAsync(New.Client(request.TeamId) with { ClientId = request.ClientId, ClientAccountId = null, Version = Later });

        Assert.Equal([("match.write-down-click", match)], await WaitingAsync(Petra, match));
        await CannotReadAsync(request.Client(), match);
    }

    [Fact]
    public async Task What_was_told_and_who_looked_go_along_with_the_account()
    {
        var (wrong, right, jan) = (TestPerson.Of(Role.Client), TestPerson.Of(Role.Client), TestPerson.Of(Role.Volunteer));
        var known = await api.GivenClientAsync(New.Client() with { TeamId = Team, ClientAccountId = wrong.Id, Version = 1 });
        var request = await api.GivenRequestAsync(New.Request() with { ClientId = known.ClientId, ClientAccountId = wrong.Id });
        var volunteer = await api.GivenVolunteerAsync();
        var match = await api.GivenConfirmedMatchAsync(request, volunteer);
        await api.ReadAsync(Petra, match);
        Assert.Contains(("match.confirmed", match), await WaitingAsync(wrong, match));

        await api.SendAndWaitAsync(known with { EventId = Guid.CreateVersion7(), ClientAccountId = null, Version = 2 });
        Assert.Equal([], await WaitingAsync(wrong, match));
        Assert.Equal(0, await CountLooksAsync(wrong));
        await api.SendAndWaitAsync(known with { EventId = Guid.CreateVersion7(), ClientAccountId = right.Id, Version = 3 });
        await api.SendAndWaitAsync(new VolunteerAccountChanged(volunteer.VolunteerId, jan.Id, HasAccount: true) { Version = Later });

        foreach (var now in new[] { right, jan }) Assert.Equal([("match.confirmed", match)], await WaitingAsync(now, match));
        foreach (var former in new[] { wrong, volunteer.Person() }) Assert.Equal([], await WaitingAsync(former, match));
        Assert.Equal(0, await CountLooksAsync(wrong));
        Assert.NotEqual(0, await CountLooksAsync(right));
    }

    [Fact]
    public async Task A_client_reads_in_the_log_who_looked_along_before_the_account_was_linked_and_after()
    {
        var (right, yvonne) = (TestPerson.Of(Role.Client), TestPerson.Professional(Guid.CreateVersion7()));
        var noor = new TestPerson(Role.Ambassador) { Teams = yvonne.Teams, Organisations = [Guid.CreateVersion7()] };
        var known = await api.GivenClientAsync(New.Client(yvonne.Teams[0]) with { ClientAccountId = null, Version = 1 });
        await api.GivenConsentAsync(known.ClientId, ConsentScope.AmbassadorConsult);
        var consult = (await api.As(yvonne).PostAsJsonAsync("/api/matching/v1/consults", new AskConsult.Request(known.ClientId, ["walking"], [], [], [], "Houdt van wandelen."), ApiJson.Options, Cancel)
            .OkAsync<AskConsult.Response>()).Id;
        await api.As(noor).GetAsync($"/api/matching/v1/consults/{consult}", Cancel).HasStatusAsync(HttpStatusCode.OK);

        await api.SendAndWaitAsync(known with { EventId = Guid.CreateVersion7(), ClientAccountId = right.Id, Version = 2 });
        await api.As(noor).GetAsync($"/api/matching/v1/consults/{consult}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal(2, await CountLooksAsync(right));
    }

    private async Task<int> CountLooksAsync(TestPerson person) =>
        (await api.As(person).ReadAllAsync<AccessLogApi.Look>("/api/matching/v1/access-log", look => look.Id, cancel: Cancel)).Count;

    private Task CannotReadAsync(TestPerson person, Guid match) => api.As(person).GetAsync($"/api/matching/v1/matches/{match}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);

    private async Task<IEnumerable<(string Code, Guid Subject)>> WaitingAsync(TestPerson person, Guid match) =>
        (await api.As(person).ReadAllAsync<NoticesApi.Item>("/api/matching/v1/notices?isRead=false", notice => notice.Id, cancel: Cancel))
            .Where(notice => notice.SubjectId == match).Select(notice => (notice.Code, notice.SubjectId));
}
