using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Features.Consults;
using Samenspel.Matching.Tests.Notices;
using Samenspel.TestKit;

namespace Samenspel.Matching.Tests;

/// <summary>A consult does not hang on one ambassador. A service of its own: time passes in it.</summary>
public sealed class AmbassadorLeavesTests(MatchingApi api) : IClassFixture<MatchingApi>
{
    private const int MoreThanABatch = 130;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ConsultStatus.Looking)]
    [InlineData(ConsultStatus.Waiting)]
    public async Task When_the_ambassador_of_a_consult_leaves_another_one_of_the_team_is_asked_and_answers(ConsultStatus status)
    {
        var situation = await GivenSceneAsync(status);
        var other = await situation.GivenAmbassadorAsync();
        await situation.EndRoleAsync(situation.Ambassador);
        await ToldAsync(situation, other, "consult.asked");
        Assert.Equal(ConsultStatus.Requested, (await ReadAsync(situation)).Status);
        Assert.DoesNotContain(await situation.ToldAsync(situation.Ambassador), notice => notice.ReadAt is null);
        await situation.ConsultAsync(other, "gap", new { gap = "no-place", explanation = "De club is vol." });
        await ToldAsync(situation, situation.Professional, "consult.nothing-found");
    }

    [Fact]
    public async Task When_nobody_is_left_the_professional_hears_so_and_withdraws()
    {
        var situation = await GivenSceneAsync(ConsultStatus.Waiting);
        await situation.EndRoleAsync(situation.Ambassador);
        await ToldAsync(situation, situation.Professional, "consult.nobody-answers");

        await WithdrawAsync(situation, TestPerson.Professional(Guid.CreateVersion7())).IsProblemAsync(HttpStatusCode.NotFound, "consult.not-found");
        await WithdrawAsync(situation, situation.Ambassador).HasStatusAsync(HttpStatusCode.Forbidden);
        for (var i = 0; i < 2; i++) await WithdrawAsync(situation, situation.Colleague).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal((ConsultStatus.Withdrawn, ""), ((await ReadAsync(situation)).Status, (await ReadAsync(situation)).Summary));
        Assert.Equal(["consult.no-longer-asked"], (await situation.ToldAsync(situation.Professional)).Where(notice => notice.ReadAt is null).Select(notice => notice.Code));
    }

    [Fact]
    public async Task Or_lets_it_wait_for_the_next_ambassador_who_is_asked()
    {
        var situation = await GivenSceneAsync(ConsultStatus.Requested);
        await situation.EndRoleAsync(situation.Ambassador);
        await ToldAsync(situation, situation.Professional, "consult.nobody-answers");
        var next = await situation.GivenAmbassadorAsync();
        await ToldAsync(situation, next, "consult.asked");
        Assert.DoesNotContain(await situation.ToldAsync(situation.Professional), notice => notice.ReadAt is null);
    }

    [Fact]
    public async Task A_role_that_runs_out_counts_as_one_that_ends()
    {
        var situation = await GivenSceneAsync(ConsultStatus.Requested, hasAmbassador: false);
        var other = await situation.GivenAmbassadorAsync(New.Today);
        await situation.ConsultAsync(other, "look");
        await situation.RunJobAsync(New.Now.AddDays(1));
        await ToldAsync(situation, situation.Professional, "consult.nobody-answers");
    }

    [Fact]
    public async Task What_becomes_of_an_answer_is_told_to_who_is_placed_now()
    {
        var situation = await GivenSceneAsync(ConsultStatus.Answered);
        var next = await situation.GivenAmbassadorAsync();
        await situation.EndRoleAsync(situation.Ambassador);
        await situation.FromNowAsync();
        await situation.ConsultAsync(situation.Professional, "uptake");
        await ToldAsync(situation, next, "consult.taken");
        Assert.Empty(await situation.ToldAsync(situation.Ambassador));
    }

    [Fact]
    public async Task What_is_taken_up_already_is_not_withdrawn()
    {
        var situation = await GivenSceneAsync(ConsultStatus.Answered);
        await situation.ConsultAsync(situation.Professional, "uptake");
        await WithdrawAsync(situation, situation.Professional).IsProblemAsync(HttpStatusCode.Conflict, "consult.already-taken");
    }

    [Fact]
    public async Task Of_more_consults_than_a_batch_holds_each_is_looked_at_again_on_its_day()
    {
        var situation = await GivenSceneAsync(ConsultStatus.Waiting);
        Guid[] ids = await api.InServiceAsync(async services =>
        {
            var db = services.GetRequiredService<MatchingDb>();
            var client = await db.Clients.SingleAsync(c => c.ClientId == situation.ClientId, Cancel);
            AmbassadorConsult[] waiting =
            [
                .. Enumerable.Range(0, MoreThanABatch).Select(_ => AmbassadorConsult.Ask(client, situation.Professional.Id, new ConsultQuestion(["walking"], [], [], [], "Houdt van wandelen."), New.Now).Consult!),
            ];
            foreach (var consult in waiting) consult.Postpone(situation.Ambassador.Id, New.Today, New.Today);
            db.AddRange(waiting);
            await db.SaveChangesAsync(Cancel);
            return waiting.Select(consult => consult.Id).ToArray();
        });
        await situation.RunJobAsync(New.Now);
        situation.Subjects.UnionWith(ids);
        Assert.Equal(MoreThanABatch, (await situation.ToldAsync(situation.Ambassador)).Count(notice => notice.Code == "consult.look-again"));
    }

    private async Task<Situation> GivenSceneAsync(ConsultStatus status, bool hasAmbassador = true)
    {
        var situation = new Situation(api);
        await situation.PrepareAsync();
        if (!hasAmbassador) await situation.EndRoleAsync(situation.Ambassador);
        await situation.GivenConsultAsync(status);
        return situation;
    }

    private Task<HttpResponseMessage> WithdrawAsync(Situation situation, TestPerson by) => api.As(by).PostAsync($"{Situation.Root}/consults/{situation.Consult}/withdrawal", null, Cancel);

    private Task<GetConsult.Response> ReadAsync(Situation situation) => api.As(situation.Professional).GetAsync($"{Situation.Root}/consults/{situation.Consult}", Cancel).OkAsync<GetConsult.Response>();

    private static Task ToldAsync(Situation situation, TestPerson person, string code) => Eventually.IsTrueAsync(
        async () => (await situation.ToldAsync(person)).Any(notice => notice.Code == code && notice.ReadAt is null), $"{code} is told", cancel: Cancel);
}
