using System.Net;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Matches;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Matching.Tests.MatchingApi;

namespace Samenspel.Matching.Tests;

/// <summary>After the trial: with the person, and with the task.</summary>
public sealed class ClickTests(MatchingApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    public async Task Any_no_ends_the_match_kindly(bool volunteerSays, bool withPerson, bool withTask)
    {
        await api.OtherServices.ListenAsync<MatchDeclined>(Cancel);
        await api.OtherServices.ListenAsync<ClickRecorded>(Cancel);
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        var (first, second) = volunteerSays ? (request.Client(), volunteer.Person()) : (volunteer.Person(), request.Client());

        Assert.Equal(["match.click-asked"], await WaitingAsync(first));
        await api.PostAsync(first, match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await WaitingAsync(first)); // it was done
        Assert.Equal(["match.click-asked"], await WaitingAsync(second));
        await api.PostAsync(second, match, "clicks", new RecordClick.Request(withPerson, withTask)).HasStatusAsync(HttpStatusCode.NoContent);

        var by = volunteerSays ? "volunteer" : "client";
        var declined = await api.OtherServices.ReceiveAsync<MatchDeclined>(e => e.MatchId == match, Cancel);
        Assert.Equal((by, "click-asked", "no-click"), (declined.DeclinedBy, declined.StageCode, declined.ReasonCode));
        await api.OtherServices.ReceiveAsync<ClickRecorded>(e => e.MatchId == match && e.AnsweredBy == by && e.WithPerson == withPerson && e.WithTask == withTask, Cancel);
        Assert.Equal(MatchStatus.Declined, (await api.ReadAsync(first, match)).Status);

        async Task<IEnumerable<string>> WaitingAsync(TestPerson person) =>
            (await api.As(person).GetAsync("/api/matching/v1/notices?isRead=false&pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>())
            .Items.Where(notice => notice.SubjectId == match).Select(notice => notice.Code);
    }

    [Fact]
    public async Task An_answer_is_not_changed_and_nobody_reads_that_of_the_other()
    {
        var (request, volunteer) = (await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        await api.PostAsync(volunteer.Person(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PostAsync(volunteer.Person(), match, "clicks", new RecordClick.Request(false, true)).IsProblemAsync(HttpStatusCode.Conflict, "match.click-already-given");

        Assert.Empty((await api.ReadAsync(request.Client(), match)).Clicks);
        await api.PostAsync(request.Client(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal([Role.Client], (await api.ReadAsync(request.Client(), match)).Clicks.Select(click => click.By));
        Assert.Equal([Role.Volunteer], (await api.ReadAsync(volunteer.Person(), match)).Clicks.Select(click => click.By));
        Assert.Equal([Role.Volunteer], (await api.ReadAsync(Karin, match)).Clicks.Select(click => click.By));
        Assert.Equal([Role.Volunteer, Role.Client], (await api.ReadAsync(Petra, match)).Clicks.Select(click => click.By));
    }

    [Fact]
    public async Task For_a_client_without_a_sign_in_a_professional_of_the_team_writes_down_what_was_said()
    {
        await api.OtherServices.ListenAsync<MatchConfirmed>(Cancel);
        var (request, volunteer) = (await api.GivenRequestAsync(New.Request() with { ClientAccountId = null }), await api.GivenVolunteerAsync());
        var match = await api.GivenTriedMatchAsync(request, volunteer);
        await api.PostAsync(volunteer.Person(), match, "clicks", New.Yes).HasStatusAsync(HttpStatusCode.NoContent);

        await api.PostAsync(TestPerson.Professional(Guid.CreateVersion7()), match, "clicks", New.Yes with { Note = "Ja." }).IsProblemAsync(HttpStatusCode.NotFound, "match.not-found");
        await api.PostAsync(Petra, match, "clicks", New.Yes).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "match.note-needed");
        var colleague = TestPerson.Professional(Team);
        await api.PostAsync(colleague, match, "clicks", New.Yes with { Note = "Hij zei: fijne kerel." }).HasStatusAsync(HttpStatusCode.NoContent);

        await api.OtherServices.ReceiveAsync<MatchConfirmed>(e => e.MatchId == match, Cancel);
        Assert.Contains((await api.ReadAsync(Petra, match)).Clicks, click => click is { By: Role.Client, Note: "Hij zei: fijne kerel." } && click.WrittenBy == colleague.Id);
        Assert.All((await api.ReadAsync(volunteer.Person(), match)).Clicks, click => Assert.Null(click.Note));
    }

    [Fact]
    public async Task A_client_with_a_sign_in_answers_himself()
    {
        var match = await api.GivenTriedMatchAsync(await api.GivenRequestAsync(), await api.GivenVolunteerAsync());
        await api.PostAsync(Petra, match, "clicks", New.Yes with { Note = "Hij zei ja." }).IsProblemAsync(HttpStatusCode.Conflict, "match.client-answers");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "withPerson": true }""")]
    [InlineData("""{ "withPerson": "ja", "withTask": true }""")]
    public Task An_answer_is_to_both_questions(string body) =>
        api.As(Petra).PostAsync($"/api/matching/v1/matches/{Guid.CreateVersion7()}/clicks", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
}
