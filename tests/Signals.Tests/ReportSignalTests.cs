using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class ReportSignalTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private const string Signals = "/api/signals/v1/signals";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_volunteer_reports_is_read_by_the_professional_and_heard_of_without_the_words()
    {
        await api.OtherServices.ListenAsync<SignalRaised>(Cancel);
        var circle = await api.GivenCircleAsync();

        var id = await api.GivenSignalAsync(circle, circle.Jan);

        var signal = await api.ReadAsync(circle.Petra, id);
        Assert.Equal((Circle.Words, Role.Volunteer, Feeling.Worried, Urgency.Now, Confidentiality.DiscussFirst, SignalStatus.Reported),
            (signal.What, signal.ReporterRole, signal.Feeling, signal.Urgency, signal.Confidentiality, signal.Status));
        var heard = await api.OtherServices.ReceiveAsync<SignalRaised>(e => e.SignalId == id, Cancel);
        Assert.Equal((circle.Agreement, "now", circle.Petra.Id), (heard.AgreementId, heard.Urgency, heard.AssigneeId));
        Assert.Equal((circle.Request, circle.Request), (signal.RequestId, heard.RequestId));
        Assert.DoesNotContain("Meindert", JsonSerializer.Serialize(heard), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_reports_too()
    {
        var circle = await api.GivenCircleAsync();
        Assert.Equal(Role.Client, (await api.ReadAsync(circle.Petra, await api.GivenSignalAsync(circle, circle.Meindert))).ReporterRole);
    }

    [Fact]
    public async Task Codes_are_written_as_words_with_hyphens_and_a_gut_feeling_needs_no_words()
    {
        var circle = await api.GivenCircleAsync();
        var body = $$"""{ "agreementId": "{{circle.Agreement}}", "feeling": "not-right", "urgency": "this-week", "confidentiality": "advice-only" }""";

        var id = (await PostAsync(circle.Jan, body).OkAsync<ReportSignal.Response>()).Id;

        var read = await api.As(circle.Jan).GetFromJsonAsync<JsonElement>($"{Signals}/{id}", Cancel);
        Assert.Equal(["not-right", "this-week", "advice-only", ""],
            new[] { "feeling", "urgency", "confidentiality", "what" }.Select(field => read.GetProperty(field).GetString()));
    }

    [Fact]
    public async Task Sending_again_over_a_bad_connection_is_one_signal_with_the_same_answer()
    {
        await api.OtherServices.ListenAsync<SignalRaised>(Cancel);
        var circle = await api.GivenCircleAsync();
        var key = Guid.CreateVersion7();

        var first = await SendAsync(circle.Jan, circle.Report(), key).OkAsync<ReportSignal.Response>();
        await api.NotifyAsync(circle.Ended());
        var second = await SendAsync(circle.Jan, circle.Report(), key).OkAsync<ReportSignal.Response>();

        Assert.Equal(first, second);
        await api.OtherServices.ReceiveAsync<SignalRaised>(e => e.SignalId == first.Id, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SignalRaised>(Cancel), e => e.AgreementId == circle.Agreement);
    }

    [Fact]
    public async Task Sendings_at_the_same_moment_are_one_signal()
    {
        var circle = await api.GivenCircleAsync();
        for (var i = 0; i < 5; i++)
        {
            var key = Guid.CreateVersion7();
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(circle.Jan, circle.Report(), key).OkAsync<ReportSignal.Response>()));
            Assert.Single(answers.Distinct());
        }
        Assert.Equal(5, (await api.As(circle.Jan).GetAsync(Signals, Cancel).OkAsync<ServiceDefaults.Paging.Page<ListSignals.Item>>()).Items.Count);
    }

    [Fact]
    public async Task Another_signal_with_a_used_key_is_not_lost_silently()
    {
        var circle = await api.GivenCircleAsync();
        var key = Guid.CreateVersion7();
        await SendAsync(circle.Jan, circle.Report(), key).HasStatusAsync(HttpStatusCode.Created);

        await SendAsync(circle.Jan, circle.Report() with { What = "Iets anders." }, key).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "request.key-used-otherwise");
        await SendAsync(circle.Meindert, circle.Report(), key).HasStatusAsync(HttpStatusCode.Created); // keys are per person
    }

    [Fact]
    public async Task Nobody_reports_about_an_unknown_collaboration_or_that_of_others()
    {
        var circle = await api.GivenCircleAsync();
        await SendAsync(circle.Jan, circle.Report() with { AgreementId = Guid.CreateVersion7() }).IsProblemAsync(HttpStatusCode.NotFound, "signal.agreement-not-found");
        foreach (var stranger in new[] { TestPerson.Of(Role.Volunteer), TestPerson.Of(Role.Client) })
            await SendAsync(stranger, circle.Report()).IsProblemAsync(HttpStatusCode.NotFound, "signal.agreement-not-found");
    }

    [Fact]
    public async Task A_worry_is_told_in_words()
    {
        var circle = await api.GivenCircleAsync();
        await SendAsync(circle.Jan, circle.Report() with { What = "  " }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "signal.words-missing");
    }

    [Theory]
    [InlineData("agreementId", null)]
    [InlineData("feeling", null)]
    [InlineData("feeling", "\"angry\"")]
    [InlineData("feeling", "1")]
    [InlineData("urgency", "\"tomorrow\"")]
    [InlineData("confidentiality", null)]
    [InlineData("what", "null")]
    [InlineData("what", "5")]
    public async Task Bad_input_is_explained(string field, string? value)
    {
        var circle = await api.GivenCircleAsync();
        var body = JsonSerializer.SerializeToNode(circle.Report(), ApiJson.Options)!.AsObject();
        body.Remove(field);
        if (value is not null) body[field] = JsonNode.Parse(value);
        await PostAsync(circle.Jan, body.ToJsonString()).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task A_story_is_at_most_two_thousand_characters()
    {
        var circle = await api.GivenCircleAsync();
        await SendAsync(circle.Jan, circle.Report() with { What = new string('a', 2000) }).HasStatusAsync(HttpStatusCode.Created);
        await SendAsync(circle.Jan, circle.Report() with { What = new string('a', 2001) }).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task A_key_is_not_longer_than_anybody_needs()
    {
        var circle = await api.GivenCircleAsync();
        var http = api.As(circle.Jan);
        http.DefaultRequestHeaders.Add("Idempotency-Key", new string('k', 101));
        await http.PostAsJsonAsync(Signals, circle.Report(), ApiJson.Options, Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private Task<HttpResponseMessage> PostAsync(TestPerson who, string body) =>
        api.As(who).PostAsync(Signals, new StringContent(body, null, "application/json"), Cancel);

    private Task<HttpResponseMessage> SendAsync(TestPerson who, ReportSignal.Request request, Guid? key = null)
    {
        var http = api.As(who);
        if (key is not null) http.DefaultRequestHeaders.Add("Idempotency-Key", key.ToString());
        return http.PostAsJsonAsync(Signals, request, ApiJson.Options, Cancel);
    }
}
