using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Induction;
using Samenspel.Pools.Features.Screening;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class ApplicationTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private const string Volunteers = "/api/pools/v1/volunteers";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.Client)]
    [InlineData(Role.Caregiver)]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Professional)]
    public async Task Somebody_applies_in_the_own_name_whatever_else_the_person_is(Role role)
    {
        var person = TestPerson.Of(role);
        var id = await ApplyAsync(person, await api.GivenPoolAsync());

        var own = await ReadAsync(person, id);
        Assert.Equal((person.Id, VolunteerStatus.Applied, 0), (own.AccountId, own.Status, own.MaxClients));
        Assert.Equal(["screening", "motives", "slots", "boundaries", "max-clients"], own.MissingForActivation);
        await api.As(TestPerson.Of(role)).GetAsync($"{Volunteers}/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        Assert.Equal(id, (await api.ReadAsync(id)).Id); // the coordinator sees the application
    }

    [Fact]
    public async Task Who_cares_or_asks_is_no_volunteer_without_applying()
    {
        var caregiver = TestPerson.Of(Role.Caregiver);
        await api.GivenActiveVolunteerAsync();
        var list = await api.As(caregiver).GetAsync(Volunteers, Cancel).OkAsync<JsonNode>();
        Assert.Empty(list["items"]!.AsArray());
        Assert.False(await api.InDatabaseAsync(db => Task.FromResult(db.Volunteers.Any(v => v.AccountId == caregiver.Id))));
    }

    [Fact]
    public async Task Somebody_applies_once_and_again_after_leaving()
    {
        var (person, pool) = (TestPerson.Of(Role.Client), await api.GivenPoolAsync());
        var id = await ApplyAsync(person, pool);
        await api.As(person).PostAsJsonAsync($"/api/pools/v1/pools/{pool}/applications", New.Application(), Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "volunteer.already-in-pool");

        await api.As(person).PostAsJsonAsync($"{Volunteers}/{id}/leaving", new LeavePool.Request("time"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(VolunteerStatus.Left, (await ReadAsync(person, id)).Status);
        Assert.Equal(id, await ApplyAsync(person, pool));
        Assert.Equal(VolunteerStatus.Applied, (await ReadAsync(person, id)).Status);
        await api.As(person).PostAsJsonAsync($"/api/pools/v1/pools/{Guid.CreateVersion7()}/applications", New.Application(), Cancel)
            .IsProblemAsync(HttpStatusCode.NotFound, "pool.not-found");
    }

    [Fact]
    public async Task Four_applications_at_the_same_moment_are_one()
    {
        var (person, pool) = (TestPerson.Of(Role.Client), await api.GivenPoolAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            api.As(person).PostAsJsonAsync($"/api/pools/v1/pools/{pool}/applications", New.Application(), Cancel)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Screening_keeps_only_whether_a_reference_recommends()
    {
        var id = await api.GivenVolunteerAsync();
        var reference = await api.As(PoolsApi.Karin).PostAsJsonAsync($"{Volunteers}/{id}/references", new AskReference.Request(New.Today.AddDays(-2)), Cancel).OkAsync<AskReference.Response>();
        await StartAsync(id).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.reference-outstanding");
        var outcome = $"{Volunteers}/{id}/references/{reference.Id}/outcome";
        var heard = new RecordReference.Request(ReferenceOutcome.Positive, New.Today);
        await PutAsync(outcome, heard with { HeardOn = New.Today.AddDays(-3) }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.reference-not-sound");
        await PutAsync(outcome, heard with { Outcome = ReferenceOutcome.Asked }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.reference-not-sound");
        await PutAsync(outcome.Replace($"{reference.Id}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal), heard).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.reference-not-found");
        for (var i = 0; i < 2; i++) await PutAsync(outcome, heard).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(id);
        Assert.Equal(VolunteerStatus.Screening, read.Status);
        Assert.Equal([new GetVolunteer.Reference(reference.Id, New.Today.AddDays(-2), ReferenceOutcome.Positive, New.Today)], read.References);
        await StartAsync(id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(VolunteerStatus.Onboarding, (await api.ReadAsync(id)).Status);

        Task<HttpResponseMessage> StartAsync(Guid volunteer) =>
            api.As(PoolsApi.Karin).PostAsJsonAsync($"{Volunteers}/{volunteer}/onboarding", new StartOnboarding.Request([]), Cancel);
    }

    [Fact]
    public async Task The_required_steps_of_the_induction_plan_come_before_the_activation()
    {
        var request = New.Volunteer() with { ActivityCodes = ["walking"] };
        var id = await api.GivenOnboardedVolunteerAsync(request);
        var item = await api.As(PoolsApi.Karin).PostAsJsonAsync($"{Volunteers}/{id}/induction-items", new AddInductionItem.Request("Een keer meelopen", true), Cancel).OkAsync<AddInductionItem.Response>();

        await api.As(PoolsApi.Karin).PostAsync($"{Volunteers}/{id}/activation", null, Cancel).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.induction-not-done");
        Assert.Equal(["induction"], (await api.ReadAsync(id)).MissingForActivation);
        var done = $"{Volunteers}/{id}/induction-items/{item.Id}/completion";
        await PutAsync(done, new CompleteInductionItem.Request(New.Today.AddDays(1))).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.day-in-future");
        for (var i = 0; i < 2; i++) await PutAsync(done, new CompleteInductionItem.Request(New.Today)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.DoAsync(PoolsApi.Karin, id, "activation");
        Assert.Equal([new GetVolunteer.InductionStep(item.Id, "Een keer meelopen", true, New.Today)], (await api.ReadAsync(id)).InductionItems);
    }

    [Fact]
    public async Task An_applicant_who_does_not_fit_here_reads_why_and_what_is_possible_instead()
    {
        var person = TestPerson.Of(Role.Client);
        var id = await ApplyAsync(person, await api.GivenPoolAsync());
        var activity = await api.GivenActivityAsync();
        await RedirectAsync(id, new("Deze pool bezoekt mensen thuis.", AlternativeKind.Activity)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.alternative-missing");
        await RedirectAsync(id, new("Deze pool bezoekt mensen thuis.", AlternativeKind.Task, null, " ")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.alternative-missing");
        await RedirectAsync(id, new("", AlternativeKind.Activity, activity)).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await RedirectAsync(id, new("Dit past nu beter.", AlternativeKind.Activity, Guid.CreateVersion7())).IsProblemAsync(HttpStatusCode.NotFound, "activity.not-found");
        for (var i = 0; i < 2; i++) await RedirectAsync(id, new("Dit past nu beter.", AlternativeKind.Activity, activity)).HasStatusAsync(HttpStatusCode.NoContent);

        var own = await ReadAsync(person, id);
        Assert.Equal((VolunteerStatus.Redirected, new GetVolunteer.OtherWay("Dit past nu beter.", AlternativeKind.Activity, activity, null)), (own.Status, own.Redirection));
        var notices = await api.As(person).GetAsync("/api/pools/v1/notices", Cancel).OkAsync<JsonNode>();
        Assert.Equal("volunteer.redirected", Assert.Single(notices["items"]!.AsArray())!["code"]!.GetValue<string>());
        await api.As(PoolsApi.Karin).PostAsync($"{Volunteers}/{id}/activation", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-in-onboarding");
    }

    [Fact]
    public async Task An_active_volunteer_is_not_redirected_but_leaves_in_the_own_time()
    {
        await api.OtherServices.ListenAsync<VolunteerLeft>(Cancel);
        await api.OtherServices.ListenAsync<VolunteerPaused>(Cancel);
        var jan = TestPerson.Of(Role.Volunteer);
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), jan.Id);
        await RedirectAsync(id, new("Nee.", AlternativeKind.Task, null, "Koffie schenken")).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-in-screening");

        await api.As(jan).PostAsJsonAsync($"{Volunteers}/{id}/leaving", new LeavePool.Request("because"), Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await api.As(jan).PostAsync($"{Volunteers}/{id}/departure", null, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "volunteer.not-leaving");
        await api.As(jan).PostAsJsonAsync($"{Volunteers}/{id}/leaving", new LeavePool.Request("moved"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.OtherServices.ReceiveAsync<VolunteerPaused>(e => e.VolunteerId == id, Cancel);
        for (var i = 0; i < 2; i++) await api.DoAsync(PoolsApi.Karin, id, "departure");

        await api.OtherServices.ReceiveAsync<VolunteerLeft>(e => e.VolunteerId == id && e.VolunteerAccountId == jan.Id, Cancel);
        Assert.Equal(VolunteerStatus.Left, (await ReadAsync(jan, id)).Status);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<VolunteerLeft>(Cancel), e => e.VolunteerId == id);
    }

    private async Task<Guid> ApplyAsync(TestPerson person, Guid pool) =>
        (await api.As(person).PostAsJsonAsync($"/api/pools/v1/pools/{pool}/applications", New.Application(), Cancel).OkAsync<ApplyToPool.Response>()).Id;

    private Task<GetVolunteer.Response> ReadAsync(TestPerson person, Guid id) => api.As(person).GetAsync($"{Volunteers}/{id}", Cancel).OkAsync<GetVolunteer.Response>();

    private Task<HttpResponseMessage> RedirectAsync(Guid id, RedirectApplicant.Request request) =>
        api.As(PoolsApi.Karin).PostAsJsonAsync($"{Volunteers}/{id}/redirection", request, ApiJson.Options, Cancel);

    private Task<HttpResponseMessage> PutAsync<T>(string address, T body) => api.As(PoolsApi.Karin).PutAsJsonAsync(address, body, ApiJson.Options, Cancel);
}
