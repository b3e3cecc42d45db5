using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.Insights.Features.Shifts;
using Samenspel.TestKit;

namespace Samenspel.Insights.Tests;

public sealed class InsightsApi : IAsyncLifetime
{
    public const string Shifts = "/api/insights/v1/shifts";

    private readonly Host host = new();

    public static readonly TestPerson Aisha = TestPerson.Of(Role.Administrator);

    public static DateOnly Today => TimeProvider.System.Today();

    /// <summary>A shift with everything that is needed to approve it.</summary>
    public static ShiftForm Form => new(
        "Wandelen met een buurtgenoot", ShiftMotive.Both, "Wie samen wandelt, leert mensen kennen.", "walking", HelpKind.FormalIndividual, HelpKind.InformalIndividual,
        "Vaker naar buiten, met iemand die blijft.", "Een afgebakende taak, met begeleiding.", Today, Today.AddDays(90), "WK034403",
        Training: "Twee avonden over luisteren.", Budget: "2.000 euro per jaar.", Facilitation: "De coördinator van de wijk.");

    public OtherServices OtherServices => host.OtherServices;
    public HttpClient As(TestPerson person) => host.As(person);
    public HttpClient As(Role role) => host.As(role);

    public async Task<Guid> GivenShiftAsync(ShiftForm? form = null) =>
        (await As(Aisha).PostAsJsonAsync(Shifts, form ?? Form, ApiJson.Options).OkAsync<DraftShift.Response>()).Id;

    public Task<HttpResponseMessage> PostAsync(Guid id, string what, object? body = null) =>
        As(Aisha).PostAsync($"{Shifts}/{id}/{what}", body is null ? null : JsonContent.Create(body, options: ApiJson.Options));

    public Task<GetShift.Response> ReadAsync(Guid id) => As(Aisha).GetAsync($"{Shifts}/{id}").OkAsync<GetShift.Response>();

    /// <summary>Reads a shift and writes it, by the version that was read.</summary>
    public async Task<HttpResponseMessage> PutAsync(Guid id, ShiftForm form, bool withVersion = true)
    {
        var read = await As(Aisha).GetAsync($"{Shifts}/{id}");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{Shifts}/{id}") { Content = JsonContent.Create(form, options: ApiJson.Options) };
        if (withVersion) request.Headers.IfMatch.Add(read.Headers.ETag!);
        return await As(Aisha).SendAsync(request);
    }

    /// <summary>What time does, on this day.</summary>
    public async Task RemindAsync(DateOnly today)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ShiftReviewJob>().RemindAsync(today, TestContext.Current.CancellationToken);
    }

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, InsightsDb>(InsightsDb.ConnectionName);
}
