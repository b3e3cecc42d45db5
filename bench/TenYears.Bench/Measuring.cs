using System.Diagnostics;
using System.Net.Http.Json;
using Samenspel.TestKit;

namespace Samenspel.TenYears.Bench;

/// <summary>What one list or command took.</summary>
internal sealed record Measured(string Name, int Goal, double P50, double P95, int Bytes);

/// <summary>Asks one after the other, each kind by several people, after a few that do not count.</summary>
internal static class Measuring
{
    private const int List = 100, Candidates = 150;

    public static async Task<IReadOnlyList<Measured>> RunAsync(FilledCity city, int requests, Func<string, bool> isAsked)
    {
        var people = new People(city);
        var measured = new List<Measured>();
        var (professionals, coordinators) = (await people.ProfessionalsAsync(), await people.CoordinatorsAsync());
        var (volunteers, clients) = (await people.VolunteersAsync(), await people.ClientsAsync());
        IReadOnlyList<(TestPerson, Guid)> administrators = [(People.Administrator, Guid.Empty)];

        await OnAsync("Clients", async service =>
        {
            var withClients = await people.ProfessionalsWithClientsAsync();
            await ReadAsync(service, "ListClients, professional", withClients, _ => "/api/clients/v1/clients");
            await ReadAsync(service, "GetClient, professional", withClients, id => $"/api/clients/v1/clients/{id}");
            await ReadAsync(service, "ListSupportRequests, professional", withClients, _ => "/api/clients/v1/support-requests");
            await ReadAsync(service, "ReadAccessLog about me, client", clients, _ => "/api/clients/v1/access-log");
            await ReadAsync(service, "ReadOwnActions, professional", withClients, _ => "/api/clients/v1/access-log/own-actions");
            await ReadAsync(service, "CountAccess, administrator", administrators, _ => "/api/clients/v1/access-log/counts");
        });
        await OnAsync("Pools", async service =>
        {
            var withVolunteers = await people.CoordinatorsWithVolunteersAsync();
            await ReadAsync(service, "ListVolunteers, coordinator", coordinators, _ => "/api/pools/v1/volunteers");
            await ReadAsync(service, "GetVolunteer, coordinator", withVolunteers, id => $"/api/pools/v1/volunteers/{id}");
            var district = await people.BusiestDistrictAsync();
            await ReadAsync(service, "GetSupply of a district, professional", professionals, _ => $"/api/pools/v1/supply?districtCode={district}");
            await ReadAsync(service, "GetSupply of the city, professional", professionals, _ => "/api/pools/v1/supply");
            await ReadAsync(service, "ListActivities, professional", professionals, _ => "/api/pools/v1/activities");
            await ReadAsync(service, "ListPlaces, professional", professionals, _ => "/api/pools/v1/places");
        });
        await OnAsync("Matching", async service =>
        {
            var withRequests = await people.ProfessionalsWithRequestsAsync();
            await ReadAsync(service, "ListOpenRequests, coordinator", coordinators, _ => "/api/matching/v1/requests");
            await ReadAsync(service, "ListCandidates, professional", withRequests, id => $"/api/matching/v1/requests/{id}/candidates", Candidates);
            await ReadAsync(service, "CountObstacles, professional", withRequests, id => $"/api/matching/v1/requests/{id}/obstacles");
            await ReadAsync(service, "ListAlternatives, professional", withRequests, id => $"/api/matching/v1/requests/{id}/alternatives", Candidates);
            await ReadAsync(service, "ListMatches, professional", professionals, _ => "/api/matching/v1/matches");
            await ReadAsync(service, "ListMatches, volunteer", volunteers, _ => "/api/matching/v1/matches");
            await ReadAsync(service, "ListConsults, professional", professionals, _ => "/api/matching/v1/consults");
        });
        await OnAsync("Agreements", async service =>
        {
            await ReadAsync(service, "ListAgreements, professional", professionals, _ => "/api/agreements/v1/agreements");
            await ReadAsync(service, "ListAgreements, coordinator", coordinators, _ => "/api/agreements/v1/agreements");
            await ReadAsync(service, "ListAgreements, volunteer", volunteers, _ => "/api/agreements/v1/agreements");
            await ReadAsync(service, "GetAgreement, professional", professionals, id => $"/api/agreements/v1/agreements/{id}");
            await ReadAsync(service, "ListVisits, volunteer", volunteers, id => $"/api/agreements/v1/agreements/{id}/visits");
            await ReadAsync(service, "ListBackupGaps, professional", professionals, _ => "/api/agreements/v1/backup-gaps");
            await ReadAsync(service, "CountTogether, administrator", administrators, _ => "/api/agreements/v1/together-counts");
            await ReadAsync(service, "ListNotices, professional", professionals, _ => "/api/agreements/v1/notices");
            await MeasureAsync(service, "RecordVisit, volunteer", volunteers, List, agreement => new(HttpMethod.Post, $"/api/agreements/v1/agreements/{agreement}/visits")
            {
                Headers = { { "Idempotency-Key", $"{Guid.CreateVersion7()}" } },
                Content = JsonContent.Create(new { visitedOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime) }),
            });
        });
        await OnAsync("Signals", async service =>
        {
            await ReadAsync(service, "ListSignals, professional", professionals, _ => "/api/signals/v1/signals");
            await ReadAsync(service, "ListSignals, coordinator", coordinators, _ => "/api/signals/v1/signals");
            await ReadAsync(service, "ListQuestions, professional", professionals, _ => "/api/signals/v1/questions");
            await MeasureAsync(service, "ReportSignal, volunteer", volunteers, List, agreement => new(HttpMethod.Post, "/api/signals/v1/signals")
            {
                Headers = { { "Idempotency-Key", $"{Guid.CreateVersion7()}" } },
                Content = JsonContent.Create(new { agreementId = agreement, feeling = "not-right", urgency = "can-wait", confidentiality = "share" }),
            });
        });
        return measured;

        async Task OnAsync(string name, Func<IRunningService, Task> measure)
        {
            if (!isAsked(name)) return;
            await using var service = await RunningServices.StartAsync(name, city.ConnectionString(name));
            await measure(service);
        }

        Task ReadAsync(IRunningService service, string name, IReadOnlyList<(TestPerson, Guid)> who, Func<Guid, string> address, int goal = List) =>
            MeasureAsync(service, name, who, goal, about => new(HttpMethod.Get, address(about)));

        async Task MeasureAsync(IRunningService service, string name, IReadOnlyList<(TestPerson Who, Guid About)> asking, int goal, Func<Guid, HttpRequestMessage> request)
        {
            var one = await TimesAsync(service, name, asking, requests, request);
            measured.Add(new(name, goal, one.Times[requests / 2], one.Times[(int)(requests * 0.95)], one.Bytes));
        }
    }

    private static async Task<(double[] Times, int Bytes)> TimesAsync(
        IRunningService service, string name, IReadOnlyList<(TestPerson Who, Guid About)> asking, int requests, Func<Guid, HttpRequestMessage> request)
    {
        var callers = asking.Select(one => (Client: service.As(one.Who), one.About)).ToArray();
        var (times, bytes, warm) = (new double[requests], 0, Math.Max(asking.Count, 10));
        for (var i = -warm; i < requests; i++)
        {
            var (client, about) = callers[(i + warm) % callers.Length];
            using var asked = request(about);
            var started = Stopwatch.GetTimestamp();
            using var answer = await client.SendAsync(asked);
            var body = await answer.Content.ReadAsByteArrayAsync();
            if (i >= 0) times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{name}: {(int)answer.StatusCode}");
            bytes = Math.Max(bytes, body.Length);
        }
        foreach (var (client, _) in callers) client.Dispose();
        Array.Sort(times);
        return (times, bytes);
    }
}
