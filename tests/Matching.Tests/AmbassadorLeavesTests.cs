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
        var scene = await GivenSceneAsync(status);
        var other = await scene.GivenAmbassadorAsync();
        await scene.EndRoleAsync(scene.Ambassador);
        await ToldAsync(scene, other, "consult.asked");
        Assert.Equal(ConsultStatus.Requested, (await ReadAsync(scene)).Status);
        Assert.DoesNotContain(await scene.ToldAsync(scene.Ambassador), notice => notice.ReadAt is null);
        await scene.ConsultAsync(other, "gap", new { gap = "no-place", explanation = "De club is vol." });
        await ToldAsync(scene, scene.Professional, "consult.nothing-found");
    }

    [Fact]
    public async Task When_nobody_is_left_the_professional_hears_so_and_withdraws()
    {
        var scene = await GivenSceneAsync(ConsultStatus.Waiting);
        await scene.EndRoleAsync(scene.Ambassador);
        await ToldAsync(scene, scene.Professional, "consult.nobody-answers");

        await WithdrawAsync(scene, TestPerson.Professional(Guid.CreateVersion7())).IsProblemAsync(HttpStatusCode.NotFound, "consult.not-found");
        await WithdrawAsync(scene, scene.Ambassador).HasStatusAsync(HttpStatusCode.Forbidden);
        for (var i = 0; i < 2; i++) await WithdrawAsync(scene, scene.Colleague).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal((ConsultStatus.Withdrawn, ""), ((await ReadAsync(scene)).Status, (await ReadAsync(scene)).Summary));
        Assert.Equal(["consult.no-longer-asked"], (await scene.ToldAsync(scene.Professional)).Where(notice => notice.ReadAt is null).Select(notice => notice.Code));
    }

    [Fact]
    public async Task Or_lets_it_wait_for_the_next_ambassador_who_is_asked()
    {
        var scene = await GivenSceneAsync(ConsultStatus.Requested);
        await scene.EndRoleAsync(scene.Ambassador);
        await ToldAsync(scene, scene.Professional, "consult.nobody-answers");
        var next = await scene.GivenAmbassadorAsync();
        await ToldAsync(scene, next, "consult.asked");
        Assert.DoesNotContain(await scene.ToldAsync(scene.Professional), notice => notice.ReadAt is null);
    }

    [Fact]
    public async Task A_role_that_runs_out_counts_as_one_that_ends()
    {
        var scene = await GivenSceneAsync(ConsultStatus.Requested, hasAmbassador: false);
        var other = await scene.GivenAmbassadorAsync(New.Today);
        await scene.ConsultAsync(other, "look");
        await scene.RunJobAsync(New.Now.AddDays(1));
        await ToldAsync(scene, scene.Professional, "consult.nobody-answers");
    }

    [Fact]
    public async Task What_becomes_of_an_answer_is_told_to_who_is_placed_now()
    {
        var scene = await GivenSceneAsync(ConsultStatus.Answered);
        var next = await scene.GivenAmbassadorAsync();
        await scene.EndRoleAsync(scene.Ambassador);
        await scene.FromNowAsync();
        await scene.ConsultAsync(scene.Professional, "uptake");
        await ToldAsync(scene, next, "consult.taken");
        Assert.Empty(await scene.ToldAsync(scene.Ambassador));
    }

    [Fact]
    public async Task What_is_taken_up_already_is_not_withdrawn()
    {
        var scene = await GivenSceneAsync(ConsultStatus.Answered);
        await scene.ConsultAsync(scene.Professional, "uptake");
        await WithdrawAsync(scene, scene.Professional).IsProblemAsync(HttpStatusCode.Conflict, "consult.already-taken");
    }

    [Fact]
    public async Task Of_more_consults_than_a_batch_holds_each_is_looked_at_again_on_its_day()
    {
        var scene = await GivenSceneAsync(ConsultStatus.Waiting);
        Guid[] ids = await api.InServiceAsync(async services =>
        {
            var db = services.GetRequiredService<MatchingDb>();
            var client = await db.Clients.SingleAsync(c => c.ClientId == scene.ClientId, Cancel);
            AmbassadorConsult[] waiting =
            [
                .. Enumerable.Range(0, MoreThanABatch).Select(_ => AmbassadorConsult.Ask(client, scene.Professional.Id, new ConsultQuestion(["walking"], [], [], [], "Houdt van wandelen."), New.Now).Consult!),
            ];
            foreach (var consult in waiting) consult.Postpone(scene.Ambassador.Id, New.Today, New.Today);
            db.AddRange(waiting);
            await db.SaveChangesAsync(Cancel);
            return waiting.Select(consult => consult.Id).ToArray();
        });
        await scene.RunJobAsync(New.Now);
        scene.Subjects.UnionWith(ids);
        Assert.Equal(MoreThanABatch, (await scene.ToldAsync(scene.Ambassador)).Count(notice => notice.Code == "consult.look-again"));
    }

    private async Task<Scene> GivenSceneAsync(ConsultStatus status, bool hasAmbassador = true)
    {
        var scene = new Scene(api);
        await scene.PrepareAsync();
        if (!hasAmbassador) await scene.EndRoleAsync(scene.Ambassador);
        await scene.GivenConsultAsync(status);
        return scene;
    }

    private Task<HttpResponseMessage> WithdrawAsync(Scene scene, TestPerson by) => api.As(by).PostAsync($"{Scene.Root}/consults/{scene.Consult}/withdrawal", null, Cancel);

    private Task<GetConsult.Response> ReadAsync(Scene scene) => api.As(scene.Professional).GetAsync($"{Scene.Root}/consults/{scene.Consult}", Cancel).OkAsync<GetConsult.Response>();

    private static Task ToldAsync(Scene scene, TestPerson person, string code) => Eventually.IsTrueAsync(
        async () => (await scene.ToldAsync(person)).Any(notice => notice.Code == code && notice.ReadAt is null), $"{code} is told", cancel: Cancel);
}
