using System.Net;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Evaluations;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;
using static Samenspel.Agreements.Tests.Collaboration.Together;

namespace Samenspel.Agreements.Tests.Collaboration;

public sealed class EvaluationTests(AgreementsApi api)
{
    [Fact]
    public async Task Who_answered_reads_the_others_and_who_did_not_does_not()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-2));
        for (var i = 0; i < 2; i++) await AnswerAsync(agreement.Volunteer, agreement, 2, Answer("Ik leer zagen", "learn", "be-useful")).HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal(["Ik leer zagen"], await SaidAsync(agreement.Volunteer, agreement));
        foreach (var person in new[] { Petra, agreement.Client, Karin, Colleague }) Assert.Empty(await SaidAsync(person, agreement));

        await AnswerAsync(Petra, agreement, 2, Answer("Ik leer luisteren")).HasStatusAsync(HttpStatusCode.Created);

        foreach (var person in new[] { agreement.Volunteer, Petra, Karin, Colleague })
            Assert.Equal(["Ik leer zagen", "Ik leer luisteren"], await SaidAsync(person, agreement));
        Assert.Empty(await SaidAsync(agreement.Client, agreement));

        await AnswerAsync(agreement.Client, agreement, 2, Answer("Ik maak weer iets")).HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal(3, (await SaidAsync(agreement.Client, agreement)).Count);
        Assert.Equal(3, (await SaidAsync(agreement.Volunteer, agreement)).Count);
        Assert.Equal(["Ik leer zagen", "Ik leer luisteren"], await SaidAsync(Karin, agreement));
        Assert.Equal([Party.Volunteer, Party.Professional, Party.Client], (await MomentAsync(Karin, agreement, 2)).Answered);
    }

    [Fact]
    public async Task Nobody_changes_his_words_after_having_read_the_others()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-2));
        await AnswerAsync(Petra, agreement, 2, Answer("Eerst dit")).HasStatusAsync(HttpStatusCode.Created);
        await AnswerAsync(Petra, agreement, 2, Answer("Toch dat")).IsProblemAsync(HttpStatusCode.Conflict, "evaluation.already-answered");
    }

    [Fact]
    public async Task Motives_are_ranked_again_and_their_drift_is_shown_to_volunteer_and_coordinator()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-6));
        await AnswerAsync(agreement.Volunteer, agreement, 2, Answer("Plezier", "learn", "be-useful", "variety")).HasStatusAsync(HttpStatusCode.Created);
        await AnswerAsync(agreement.Volunteer, agreement, 6, Answer("Meer plezier", "be-useful", "belong-here")).HasStatusAsync(HttpStatusCode.Created);
        await AnswerAsync(Petra, agreement, 6, Answer("Ook plezier")).HasStatusAsync(HttpStatusCode.Created);

        foreach (var person in new[] { agreement.Volunteer, Karin })
        {
            var moment = await MomentAsync(person, agreement, 6);
            Assert.True(moment.Drift!.IsFirstOther);
            Assert.Equal(["belong-here"], moment.Drift.Came);
            Assert.Equal(["learn", "variety"], moment.Drift.Went);
            Assert.Equal(["be-useful", "belong-here"], moment.Answers.Single(answer => answer.By == Party.Volunteer).MotiveCodes);
        }
        var seen = await MomentAsync(Petra, agreement, 6);
        Assert.Null(seen.Drift);
        Assert.All(seen.Answers, answer => Assert.Empty(answer.MotiveCodes));
        Assert.Null((await MomentAsync(Karin, agreement, 2)).Drift);
    }

    [Fact]
    public async Task Only_the_volunteer_ranks_motives_and_always()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-2));
        await AnswerAsync(agreement.Volunteer, agreement, 2, Answer("Zonder")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "evaluation.rank-motives");
        await AnswerAsync(Petra, agreement, 2, Answer("Met", "learn")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "evaluation.motives-of-volunteer");
        foreach (var wrong in new string[][] { ["made-up"], ["learn", "learn"], ["learn", "variety", "be-useful", "belong-here"] })
            await AnswerAsync(agreement.Volunteer, agreement, 2, Answer("Fout", wrong)).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task An_evaluation_has_its_time()
    {
        var agreement = await api.GivenRunningAsync();
        await AnswerAsync(Petra, agreement, 2, Answer("Te vroeg")).IsProblemAsync(HttpStatusCode.Conflict, "evaluation.not-yet");
        foreach (var months in new[] { 3, 0, -1, int.MaxValue })
            await AnswerAsync(Petra, agreement, months, Answer("Geen")).IsProblemAsync(HttpStatusCode.NotFound, "evaluation.not-found");
        Assert.Equal([(2, Today.AddMonths(2)), (6, Today.AddMonths(6)), (12, Today.AddMonths(12))],
            (await ReadAsync(Petra, agreement)).Select(moment => (moment.Months, moment.DueOn)));
        Assert.All(await ReadAsync(Petra, agreement), moment => Assert.False(moment.IsOpen));
        Assert.Empty(await ReadAsync(Petra, await api.GivenDraftAsync()));
    }

    [Fact]
    public async Task What_a_client_without_account_said_the_professional_writes_down_with_how()
    {
        var running = await api.GivenRunningSinceAsync(Now.AddMonths(-2));
        await AnswerAsync(Petra, running, 2, Answer("Namens") with { ForClient = true, Note = "Aan tafel" }).IsProblemAsync(HttpStatusCode.Forbidden, "information.not-the-client");

        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-2), hasAccount: false);
        await AnswerAsync(Petra, agreement, 2, Answer("Namens") with { ForClient = true }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "evaluation.how-said");
        await AnswerAsync(Petra, agreement, 2, Answer("Namens") with { ForClient = true, Note = "Aan tafel" }).HasStatusAsync(HttpStatusCode.Created);
        await AnswerAsync(Petra, agreement, 2, Answer("Van mij")).HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal([Party.Client, Party.Professional], (await MomentAsync(Petra, agreement, 2)).Answered);
    }

    [Fact]
    public async Task Who_looks_along_does_not_answer_and_strangers_find_nothing()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-2));
        await AnswerAsync(Colleague, agreement, 2, Answer("Ik ook")).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours");
        var stranger = TestPerson.Professional(Guid.CreateVersion7());
        await AnswerAsync(stranger, agreement, 2, Answer("Ik ook")).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        await api.GetAsync(stranger, agreement, "evaluations").IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
    }

    [Fact]
    public async Task Each_caregiver_answers_and_reads_the_others_only_then()
    {
        var agreement = await api.GivenRunningSinceAsync(Now.AddMonths(-2));
        var (_, samira) = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        var (_, brother) = await api.GivenCaregiverAsync(agreement.Match.ClientId);
        await AnswerAsync(samira, agreement, 2, Answer("Ik slaap weer")).HasStatusAsync(HttpStatusCode.Created);
        Assert.Empty(await SaidAsync(brother, agreement));

        await AnswerAsync(brother, agreement, 2, Answer("Ik kom vaker")).HasStatusAsync(HttpStatusCode.Created);
        await AnswerAsync(brother, agreement, 2, Answer("Toch niet")).IsProblemAsync(HttpStatusCode.Conflict, "evaluation.already-answered");
        Assert.Equal(["Ik slaap weer", "Ik kom vaker"], await SaidAsync(brother, agreement));
        Assert.Equal([Party.Caregiver], (await MomentAsync(Petra, agreement, 2)).Answered);
    }

    private static AnswerEvaluation.Request Answer(string reciprocity, params string[] motives) =>
        new(RelationFeeling.Good, reciprocity, MotiveCodes: motives.Length == 0 ? null : [.. motives]);

    private Task<HttpResponseMessage> AnswerAsync(TestPerson person, Given agreement, int months, AnswerEvaluation.Request answer) =>
        api.PostAsync(person, agreement.Id, $"evaluations/{months}/answers", answer);

    private async Task<IReadOnlyList<ListEvaluations.Moment>> ReadAsync(TestPerson person, Given agreement) =>
        (await api.GetAsync(person, agreement, "evaluations").OkAsync<ListEvaluations.Response>()).Moments;

    private async Task<ListEvaluations.Moment> MomentAsync(TestPerson person, Given agreement, int months) =>
        (await ReadAsync(person, agreement)).Single(moment => moment.Months == months);

    private async Task<IReadOnlyList<string>> SaidAsync(TestPerson person, Given agreement) =>
        [.. (await MomentAsync(person, agreement, 2)).Answers.Select(answer => answer.Reciprocity)];
}
