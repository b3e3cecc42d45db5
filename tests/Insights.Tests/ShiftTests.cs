using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.Insights.Contracts;
using Samenspel.Insights.Domain;
using Samenspel.Insights.Features.Shifts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Insights.Tests.InsightsApi;

namespace Samenspel.Insights.Tests;

public sealed class ShiftTests(InsightsApi api) : IClassFixture<InsightsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("value")]
    [InlineData("financial")]
    [InlineData("both")]
    public async Task Every_shift_says_whether_it_is_about_value_about_money_or_about_both(string motive)
    {
        var body = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Form, ApiJson.Options))!.AsObject();
        body["motive"] = motive;
        var id = (await api.As(Aisha).PostAsJsonAsync(Shifts, body, Cancel).OkAsync<DraftShift.Response>()).Id;
        Assert.Equal(motive, $"{(await api.As(Aisha).GetFromJsonAsync<JsonObject>($"{Shifts}/{id}", Cancel))!["motive"]}");

        body.Remove("motive");
        await api.As(Aisha).PostAsJsonAsync(Shifts, body, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
        body["motive"] = "fashion";
        await api.As(Aisha).PostAsJsonAsync(Shifts, body, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_shift_names_the_value_it_serves_and_what_it_is_expected_to_do_to_people()
    {
        var read = await api.ReadAsync(await api.GivenShiftAsync());
        Assert.Equal((Form.AddedValue, Form.EffectOnClients, Form.EffectOnVolunteers, Form.ReviewOn), (read.AddedValue, read.EffectOnClients, read.EffectOnVolunteers, read.ReviewOn));
        foreach (var incomplete in new[] { Form with { AddedValue = "" }, Form with { EffectOnClients = "" }, Form with { EffectOnVolunteers = "" } })
            await api.As(Aisha).PostAsJsonAsync(Shifts, incomplete, ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_shifts_nowhere_or_is_reviewed_before_it_starts_is_no_shift()
    {
        await api.As(Aisha).PostAsJsonAsync(Shifts, Form with { To = HelpKind.FormalIndividual }, ApiJson.Options, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "shift.nothing-shifts");
        await api.As(Aisha).PostAsJsonAsync(Shifts, Form with { ReviewOn = Form.StartsOn }, ApiJson.Options, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "shift.review-before-start");
    }

    [Fact]
    public async Task No_shift_is_approved_without_training_money_and_conditions_or_a_written_reason()
    {
        await api.OtherServices.ListenAsync<ShiftDecided>(Cancel);
        var id = await api.GivenShiftAsync(Form with { Training = null });
        await api.PostAsync(id, "approval").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "shift.conditions-missing");
        Assert.Equal(ShiftStatus.Drafted, (await api.ReadAsync(id)).Status);

        await api.PutAsync(id, Form with { Training = null, WhyNoTraining = "Iedereen heeft de training al gevolgd." }).HasStatusAsync(HttpStatusCode.NoContent);
        for (var i = 0; i < 2; i++) await api.PostAsync(id, "approval").HasStatusAsync(HttpStatusCode.NoContent);

        var heard = await api.OtherServices.ReceiveAsync<ShiftDecided>(e => e.ShiftId == id, Cancel);
        Assert.Equal(("walking", "WK034403", "formal-individual", "informal-individual", "both"), (heard.ActivityCode, heard.DistrictCode, heard.FromKindCode, heard.ToKindCode, heard.MotiveCode));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<ShiftDecided>(Cancel), e => e.ShiftId == id);
        await api.PutAsync(id, Form).IsProblemAsync(HttpStatusCode.Conflict, "shift.already-decided");
        await api.PostAsync(id, "rejection", new RejectShift.Request("Toch niet.")).IsProblemAsync(HttpStatusCode.Conflict, "shift.already-decided");
    }

    [Fact]
    public async Task A_draft_is_seen_by_administrators_and_a_decision_by_everybody()
    {
        var id = await api.GivenShiftAsync();
        var others = new[] { Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator, Role.Ambassador };
        foreach (var role in others) await api.As(role).GetAsync($"{Shifts}/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "shift.not-found");
        await api.PostAsync(id, "rejection", new RejectShift.Request("Er zijn te weinig vrijwilligers.")).HasStatusAsync(HttpStatusCode.NoContent);
        foreach (var role in others)
            Assert.Equal("Er zijn te weinig vrijwilligers.", (await api.As(role).GetAsync($"{Shifts}/{id}", Cancel).OkAsync<GetShift.Response>()).WhyRejected);
        await api.PostAsync(id, "approval").IsProblemAsync(HttpStatusCode.Conflict, "shift.already-decided");
        await api.PostAsync(id, "evaluation", new EvaluateShift.Request("Niets.")).IsProblemAsync(HttpStatusCode.Conflict, "shift.not-approved");
    }

    [Fact]
    public async Task A_review_that_is_overdue_is_listed_and_told_once_until_somebody_looks_back()
    {
        var id = await api.GivenShiftAsync(Form with { StartsOn = Today.AddDays(-100), ReviewOn = Today.AddDays(-1) });
        await api.PostAsync(id, "approval").HasStatusAsync(HttpStatusCode.NoContent);
        for (var i = 0; i < 2; i++) await api.RemindAsync(Today);
        var notices = (await api.As(Aisha).GetFromJsonAsync<JsonObject>("/api/insights/v1/notices", Cancel))!["items"]!.AsArray();
        Assert.Single(notices, notice => $"{notice!["subjectId"]}" == $"{id}");
        Assert.Contains(await OverdueAsync(), one => one.Id == id);

        await api.PostAsync(id, "evaluation", new EvaluateShift.Request("Meer mensen wandelen; twee stopten.")).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.DoesNotContain(await OverdueAsync(), one => one.Id == id);
        Assert.Equal((ShiftStatus.Evaluated, "Meer mensen wandelen; twee stopten."), await OutcomeAsync(id));
    }

    [Fact]
    public async Task Nobody_overwrites_what_he_did_not_see()
    {
        var id = await api.GivenShiftAsync();
        await api.PutAsync(id, Form, withVersion: false).HasStatusAsync(HttpStatusCode.PreconditionRequired);
        var old = (await api.As(Aisha).GetAsync($"{Shifts}/{id}", Cancel)).Headers.ETag!;
        await api.PutAsync(id, Form with { Title = "Samen op pad" }).HasStatusAsync(HttpStatusCode.NoContent);
        using var late = new HttpRequestMessage(HttpMethod.Put, $"{Shifts}/{id}") { Content = JsonContent.Create(Form, options: ApiJson.Options) };
        late.Headers.IfMatch.Add(old);
        await api.As(Aisha).SendAsync(late, Cancel).HasStatusAsync(HttpStatusCode.PreconditionFailed);
        Assert.Equal("Samen op pad", (await api.ReadAsync(id)).Title);
    }

    private async Task<IReadOnlyList<ListShifts.Item>> OverdueAsync() =>
        (await api.As(Role.Professional).GetAsync($"{Shifts}?overdue=true&pageSize=100", Cancel).OkAsync<Page<ListShifts.Item>>()).Items;

    private async Task<(ShiftStatus, string?)> OutcomeAsync(Guid id) => await api.ReadAsync(id) is { } shift ? (shift.Status, shift.Outcome) : default;
}
