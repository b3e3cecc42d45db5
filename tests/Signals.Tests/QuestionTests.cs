using System.Net;
using System.Net.Http.Json;
using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.PeerQuestions;
using Samenspel.Signals.Features.Questions;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class QuestionTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_asks_the_named_professional_answers_and_both_continue()
    {
        var circle = await api.GivenCircleAsync();
        var id = await AskAsync(circle.Jan, circle);
        Assert.Equal(["question.asked"], await api.NoticesOfAsync(circle.Petra));
        var asked = await ReadAsync(circle.Jan, id);
        Assert.Equal((circle.Petra.Id, true), (asked.AskedId, asked.WaitsForAnswer));
        Assert.Equal((true, (Guid?)circle.Client, (Guid?)circle.Volunteer), (asked.IsMine, asked.ClientId, asked.VolunteerId));
        Assert.Equal(asked.AskedAt.DutchDay().AddWorkingDays(3), asked.PromisedBy);

        await ReplyAsync(circle.Petra, id, "Ja, dat mag.").HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal(["question.replied"], await api.NoticesOfAsync(circle.Jan));
        await ReplyAsync(circle.Jan, id, "En op zondag?").HasStatusAsync(HttpStatusCode.Created);
        await ReplyAsync(circle.Karin, id, "Ook op zondag.").HasStatusAsync(HttpStatusCode.Created); // the backup

        var thread = await ReadAsync(circle.Jan, id);
        Assert.Equal([(false, true), (true, false), (false, true), (true, false)], thread.Entries.Select(entry => (entry.IsAnswer, entry.IsMine)));
        Assert.False(thread.WaitsForAnswer);
        Assert.Empty(await ListAsync(circle.Petra, "?waitsForAnswer=true"));
        var listed = Assert.Single(await ListAsync(circle.Petra, $"?agreementId={circle.Agreement}"));
        Assert.Equal((4, "Mag ik de zaag meenemen?", circle.Petra.Id, false), (listed.Entries, listed.Words, listed.AskedId, listed.IsMine));
    }

    [Fact]
    public async Task A_question_is_between_who_asks_and_who_is_asked()
    {
        var circle = await api.GivenCircleAsync();
        var id = await AskAsync(circle.Jan, circle);
        foreach (var other in new[] { circle.Meindert, circle.Colleague, circle.Coordinator, TestPerson.Of(Role.Volunteer), TestPerson.Of(Role.Caregiver) })
        {
            await api.As(other).GetAsync($"{SignalsApi.Base}/questions/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");
            await ReplyAsync(other, id, "Ik ook.").IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");
            Assert.Empty(await ListAsync(other));
        }
        await ReadAsync(circle.Petra, id);
        Assert.Empty(await api.LooksAtAsync(circle.Meindert));
        Assert.Single(await api.LooksAtAsync(circle.Jan));
    }

    [Fact]
    public async Task Who_is_asked_learns_only_who_asks_and_the_notice_says_whom_it_concerns()
    {
        var circle = await api.GivenCircleAsync();
        var byJan = await AskAsync(circle.Jan, circle);
        var byMeindert = await AskAsync(circle.Meindert, circle);

        foreach (var (id, client, volunteer) in new[] { (byJan, (Guid?)null, (Guid?)circle.Volunteer), (byMeindert, circle.Client, null) })
        {
            var read = await ReadAsync(circle.Petra, id);
            Assert.Equal((client, volunteer), (read.ClientId, read.VolunteerId));
            var listed = Assert.Single(await ListAsync(circle.Petra), one => one.Id == id);
            Assert.Equal((client, volunteer), (listed.ClientId, listed.VolunteerId));
            var notice = Assert.Single(await NoticesAsync(circle.Petra), one => one.SubjectId == id);
            Assert.Equal((client, volunteer), (notice.ClientId, notice.VolunteerId));
        }
        await ReplyAsync(circle.Petra, byJan, "Ja.").HasStatusAsync(HttpStatusCode.Created);
        var told = Assert.Single(await NoticesAsync(circle.Jan));
        Assert.Equal(((Guid?)circle.Client, (Guid?)circle.Volunteer), (told.ClientId, told.VolunteerId));
    }

    [Fact]
    public async Task A_long_question_is_listed_by_its_first_words()
    {
        var circle = await api.GivenCircleAsync();
        await api.PostAsync(circle.Jan, "questions", new AskQuestion.Request(circle.Agreement, new string('a', 500))).HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal(new string('a', 120) + "…", Assert.Single(await ListAsync(circle.Petra)).Words);
    }

    [Fact]
    public async Task Nobody_asks_about_a_collaboration_of_others_or_one_that_ended()
    {
        var circle = await api.GivenCircleAsync();
        await PostAsync(TestPerson.Of(Role.Volunteer), circle).IsProblemAsync(HttpStatusCode.NotFound, "question.agreement-not-found");
        await PostAsync(circle.Colleague with { Roles = [Role.Professional, Role.Volunteer] }, circle).IsProblemAsync(HttpStatusCode.NotFound, "question.agreement-not-found");
        await api.NotifyAsync(circle.Ended());
        await PostAsync(circle.Jan, circle).IsProblemAsync(HttpStatusCode.Conflict, "question.agreement-ended");
    }

    [Fact]
    public async Task Questions_are_counted_per_team_without_persons()
    {
        var circle = await api.GivenCircleAsync();
        var answered = await AskAsync(circle.Jan, circle);
        await AskAsync(circle.Meindert, circle);
        api.Clock.Advance(TimeSpan.FromHours(5));
        await ReplyAsync(circle.Petra, answered, "Ja.").HasStatusAsync(HttpStatusCode.Created);

        foreach (var who in new[] { circle.Colleague, circle.Coordinator, new TestPerson(Role.Ambassador) { Teams = [circle.Team] } })
        {
            var count = Assert.Single(await CountAsync(who));
            Assert.Equal((circle.Team, 1, 1, 5), (count.TeamId, count.Unanswered, count.Answered, count.MedianHours));
        }
        Assert.Empty(await CountAsync(TestPerson.Professional(Guid.CreateVersion7())));
        Assert.Contains(await CountAsync(TestPerson.Of(Role.Administrator)), count => count.TeamId == circle.Team);
    }

    [Fact]
    public async Task A_question_to_the_other_volunteers_does_not_tell_who_asks()
    {
        var circle = await api.GivenCircleAsync();
        var peer = new TestPerson(Role.Volunteer) { Organisations = [circle.Organisation] };
        var id = (await api.PostAsync(circle.Jan, "peer-questions", new AskPeers.Request(circle.Organisation, "Hoe zeg ik nee?")).OkAsync<AskPeers.Response>()).Id;

        foreach (var (who, mine) in new[] { (circle.Jan, true), (peer, false), (circle.Coordinator, false) })
        {
            var body = await api.As(who).GetStringAsync($"{SignalsApi.Base}/peer-questions/{id}", Cancel);
            Assert.DoesNotContain(circle.Jan.Id.ToString(), body, StringComparison.Ordinal);
            Assert.Equal(mine, Assert.Single((await api.As(who).GetAsync($"{SignalsApi.Base}/peer-questions", Cancel).OkAsync<Page<ListPeerQuestions.Item>>()).Items).IsMine);
        }
        await AnswerAsync(peer, id).HasStatusAsync(HttpStatusCode.Created);
        await AnswerAsync(circle.Coordinator, id).HasStatusAsync(HttpStatusCode.Created);

        var read = await api.As(circle.Jan).GetAsync($"{SignalsApi.Base}/peer-questions/{id}", Cancel).OkAsync<GetPeerQuestion.Response>();
        Assert.Equal([Role.Volunteer, Role.Coordinator], read.Answers.Select(answer => answer.Role));
        var told = Assert.Single(await NoticesAsync(circle.Jan));
        Assert.Equal(("peer-question.replied", null, null), (told.Code, told.ClientId, told.VolunteerId));
    }

    [Fact]
    public async Task Another_organisation_and_who_stopped_do_not_read_along()
    {
        var circle = await api.GivenCircleAsync();
        var id = (await api.PostAsync(circle.Jan, "peer-questions", new AskPeers.Request(circle.Organisation, "Hoe zeg ik nee?")).OkAsync<AskPeers.Response>()).Id;
        await api.NotifyAsync(circle.Ended());

        foreach (var stranger in new[] { circle.Jan with { Organisations = [] }, new TestPerson(Role.Volunteer) { Organisations = [Guid.CreateVersion7()] }, TestPerson.Coordinator(Guid.CreateVersion7()) })
        {
            await api.As(stranger).GetAsync($"{SignalsApi.Base}/peer-questions/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");
            await AnswerAsync(stranger, id).IsProblemAsync(HttpStatusCode.NotFound, "question.not-found");
        }
        await api.PostAsync(circle.Jan with { Organisations = [] }, "peer-questions", new AskPeers.Request(circle.Organisation, "Nog iets.")).IsProblemAsync(HttpStatusCode.NotFound, "question.organisation-not-found");
    }

    private Task<HttpResponseMessage> PostAsync(TestPerson who, Circle circle) => api.PostAsync(who, "questions", new AskQuestion.Request(circle.Agreement, "Mag ik de zaag meenemen?"));

    private async Task<Guid> AskAsync(TestPerson who, Circle circle) => (await PostAsync(who, circle).OkAsync<AskQuestion.Response>()).Id;

    private Task<GetQuestion.Response> ReadAsync(TestPerson who, Guid id) => api.As(who).GetAsync($"{SignalsApi.Base}/questions/{id}", Cancel).OkAsync<GetQuestion.Response>();

    private async Task<IReadOnlyList<ListQuestions.Item>> ListAsync(TestPerson who, string query = "") =>
        (await api.As(who).GetAsync($"{SignalsApi.Base}/questions{query}", Cancel).OkAsync<Page<ListQuestions.Item>>()).Items;

    private async Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson who) => (await api.As(who).GetAsync($"{SignalsApi.Base}/notices", Cancel).OkAsync<Page<NoticesApi.Item>>()).Items;

    private Task<List<CountQuestions.Item>> CountAsync(TestPerson who) => api.As(who).GetAsync($"{SignalsApi.Base}/question-counts", Cancel).OkAsync<List<CountQuestions.Item>>();

    private Task<HttpResponseMessage> ReplyAsync(TestPerson who, Guid id, string text) => api.PostAsync(who, $"questions/{id}/replies", new ReplyQuestion.Request(text));

    private Task<HttpResponseMessage> AnswerAsync(TestPerson who, Guid id) => api.PostAsync(who, $"peer-questions/{id}/answers", new AnswerPeers.Request("Gewoon: nee, dank je."));
}
