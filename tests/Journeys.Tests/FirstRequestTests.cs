using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>The first support request, from intake to an answered signal, by real people through the real gateway. The README tells it too.</summary>
public sealed class FirstRequestTests(RunningPlatform platform)
{
    private const string DemoAccounts = "0198f000-0000-7000-8000-00000000000";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_becomes_a_collaboration_in_which_a_signal_is_heard()
    {
        var petra = await platform.AsAsync("petra");
        var karin = await platform.AsAsync("karin");
        var jan = await platform.AsAsync("jan");
        var meindert = await platform.AsAsync("meindert");

        // Petra, professional, registers a client and opens his support request.
        var client = await IdAsync(petra, "/api/clients/v1/clients", new
        {
            firstName = "Meindert", familyName = "de Vries", birthYear = 1948, districtCode = "WK034401", accountId = DemoAccounts + "4",
        });
        var request = await IdAsync(petra, $"/api/clients/v1/clients/{client}/support-requests", new
        {
            activityCode = "odd-jobs", question = "Ik wil zelf blijven klussen in de schuur.", slots = new[] { "saturday-morning" }, reviewOn = InMonths(3),
        });

        // Karin, coordinator, registers a volunteer; he is screened before he is active.
        var pool = await IdAsync(karin, "/api/pools/v1/pools", new { name = "Klussen en gezelschap" });
        var volunteer = await IdAsync(karin, $"/api/pools/v1/pools/{pool}/volunteers", new
        {
            firstName = "Jan Willem", familyName = "Bakker", accountId = DemoAccounts + "3", activityCodes = new[] { "odd-jobs" },
            districtCodes = new[] { "WK034401" }, slots = new[] { "saturday-morning", "sunday-morning" }, maxClients = 2,
        });
        await karin.PostAsync($"/api/pools/v1/volunteers/{volunteer}/activation", null, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.conduct-certificate-missing");
        await karin.PutAsJsonAsync($"/api/pools/v1/volunteers/{volunteer}/conduct-certificate-check", new { seenOn = InMonths(-1), validUntil = InMonths(35) }, Cancel)
            .HasStatusAsync(HttpStatusCode.NoContent);
        await karin.PostAsync($"/api/pools/v1/volunteers/{volunteer}/activation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        // Matching has heard of both; Karin proposes, Jan accepts, Petra confirms.
        await HasAsync(karin, $"/api/matching/v1/requests/{request}/candidates?pageSize=100",
            list => Items(list).Any(item => Text(item, "volunteerId") == volunteer && item["fits"]!.GetValue<bool>()), "Jan Willem is a candidate who fits");
        var match = await IdAsync(karin, "/api/matching/v1/matches", new { requestId = request, volunteerId = volunteer, reason = "Klust ook graag, en kan op zaterdag." });
        await petra.PostAsync($"/api/matching/v1/matches/{match}/confirmation", null, Cancel).HasStatusAsync(HttpStatusCode.Conflict); // he was not asked yet
        await jan.PostAsync($"/api/matching/v1/matches/{match}/acceptance", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await petra.PostAsync($"/api/matching/v1/matches/{match}/confirmation", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await HasAsync(petra, $"/api/clients/v1/support-requests/{request}", r => Text(r, "status") == "Arranged", "the request is arranged");

        // The agreement is drafted; with a backup and two consents it is active.
        var drafted = await HasAsync(petra, "/api/agreements/v1/agreements?pageSize=100",
            list => Items(list).Any(item => Text(item, "matchId") == match), "the agreement is drafted");
        var agreement = Text(Items(drafted).Single(item => Text(item, "matchId") == match), "id");
        await AgreeAsync(petra, meindert, jan, agreement);
        await HasAsync(jan, $"/api/agreements/v1/agreements/{agreement}", a => Text(a, "status") == "Active", "the agreement is active");
        await VisitAsync(jan, agreement);

        // Jan reports a signal; Petra answers and closes it; Jan reads the answer, Meindert does not know of it.
        var signal = await SignalAsync(jan, agreement);
        await petra.PostAsJsonAsync($"/api/signals/v1/signals/{signal}/answer", new { answer = "Dank je, ik bel hem morgen." }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await petra.PostAsync($"/api/signals/v1/signals/{signal}/closure", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await HasAsync(jan, $"/api/signals/v1/signals/{signal}", s => Text(s, "status") == "Closed" && Text(s, "answer").StartsWith("Dank je", StringComparison.Ordinal), "Jan reads the answer");
        await meindert.GetAsync($"/api/signals/v1/signals/{signal}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);
    }

    private static async Task AgreeAsync(HttpClient petra, HttpClient meindert, HttpClient jan, string agreement)
    {
        var address = $"/api/agreements/v1/agreements/{agreement}";
        await jan.PostAsJsonAsync($"{address}/consents", new { revision = await RevisionAsync(jan, address) }, Cancel)
            .IsProblemAsync(HttpStatusCode.Conflict, "agreement.not-complete");
        using var tasks = new HttpRequestMessage(HttpMethod.Put, $"{address}/tasks");
        tasks.Headers.Add("If-Match", (await petra.GetAsync(address, Cancel)).Headers.ETag!.ToString());
        tasks.Content = JsonContent.Create(new
        {
            does = new[] { new { text = "Zagen en versjouwen" } }, doesNot = new[] { "Overnemen zonder vragen" }, clientDoes = new[] { "Ontwerpen en afwerken" }, otherDoes = Array.Empty<string>(),
        });
        await petra.SendAsync(tasks, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await petra.PutAsJsonAsync($"{address}/backup", new { personId = DemoAccounts + "2" }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        foreach (var person in new[] { meindert, jan })
            await person.PostAsJsonAsync($"{address}/consents", new { revision = await RevisionAsync(person, address) }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }

    /// <summary>People consent to the text they read: its revision goes with the consent.</summary>
    private static async Task<int> RevisionAsync(HttpClient person, string address) =>
        (await person.GetAsync(address, Cancel).OkAsync<JsonNode>())["revision"]!.GetValue<int>();

    private static async Task VisitAsync(HttpClient jan, string agreement)
    {
        using var visit = new HttpRequestMessage(HttpMethod.Post, $"/api/agreements/v1/agreements/{agreement}/visits")
        {
            Headers = { { "Idempotency-Key", Guid.CreateVersion7().ToString() } },
            Content = JsonContent.Create(new { visitedOn = InMonths(0) }),
        };
        await jan.SendAsync(visit, Cancel).HasStatusAsync(HttpStatusCode.Created);
    }

    /// <summary>Reports as soon as Signals has heard of the collaboration.</summary>
    private static async Task<string> SignalAsync(HttpClient jan, string agreement)
    {
        var report = new { agreementId = agreement, feeling = "worried", what = "Hij lijkt moe en tilt weer zelf.", urgency = "this-week", confidentiality = "share" };
        HttpResponseMessage? reported = null;
        await Eventually.IsTrueAsync(
            async () => (reported = await jan.PostAsJsonAsync("/api/signals/v1/signals", report, Cancel)).StatusCode != HttpStatusCode.NotFound, "Signals knows the agreement", cancel: Cancel);
        return Text(await Task.FromResult(reported!).OkAsync<JsonNode>(), "id");
    }

    private static async Task<string> IdAsync(HttpClient http, string address, object body) =>
        Text(await http.PostAsJsonAsync(address, body, Cancel).OkAsync<JsonNode>(), "id");

    private static Task<JsonNode> HasAsync(HttpClient http, string address, Func<JsonNode, bool> holds, string what) =>
        Eventually.HasAsync(async () =>
        {
            using var answer = await http.GetAsync(address, Cancel);
            return answer.IsSuccessStatusCode && await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel) is { } body && holds(body) ? body : null;
        }, what, cancel: Cancel);

    private static IEnumerable<JsonNode> Items(JsonNode list) => list["items"]!.AsArray().Select(item => item!);

    private static string Text(JsonNode node, string property) => node[property]?.ToString() ?? "";

    private static string InMonths(int months) =>
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(months).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
