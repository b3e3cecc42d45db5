using System.Collections.Concurrent;
using System.Text.Json;

namespace Samenspel.Contract.Tests;

/// <summary>Thousands of requests that are wrong in one way each. None may break a service, and every refusal must be readable.</summary>
public sealed class InvalidRequestTests(RealServices services)
{
    private const int Seed = 1984;
    private const int EachService = 1000;

    [Theory]
    [MemberData(nameof(RealServices.Keys), MemberType = typeof(RealServices))]
    public async Task Whatever_is_thrown_at_an_endpoint_is_handled_or_refused_in_words(string key)
    {
        var seeded = await services.StartAsync(key);
        var thrown = Choose(seeded).ToArray();
        var failures = new ConcurrentDictionary<string, ConcurrentBag<string>>();
        using var insider = seeded.Service.As(seeded.Samples.Insider);
        var gently = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(thrown, gently, async (one, cancel) =>
        {
            using var request = one.InvalidRequest.Make();
            using var answer = await insider.SendAsync(request, cancel);
            if (await ComplaintAsync(answer, one.InvalidRequest, cancel) is { } complaint)
                failures.GetOrAdd($"{one.Operation.Method} {one.Operation.Path}: {complaint}", _ => []).Add(one.InvalidRequest.What);
        });
        Assert.True(thrown.Length >= EachService / 2, $"Only {thrown.Length} requests were thrown.");
        Assert.True(failures.IsEmpty, $"{failures.Count} kinds of failure in {thrown.Length} requests:\n"
            + string.Join('\n', failures.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}\n    {string.Join("; ", f.Value.Distinct().Take(12))}"))
            + $"\nInside:\n  {string.Join("\n  ", seeded.Service.Failures.Found.Take(20))}");
    }

    /// <summary>As many of each operation, the same ones every time.</summary>
    private static IEnumerable<(Operation Operation, InvalidRequest InvalidRequest)> Choose(SeededService seeded)
    {
        var maker = new InvalidRequests(seeded);
        var random = new Random(Seed);
        var left = EachService;
        var all = seeded.Api.Operations.Select(operation => (Operation: operation, InvalidRequest: maker.For(operation).ToArray())).OrderBy(o => o.InvalidRequest.Length).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            random.Shuffle(all[i].InvalidRequest);
            var share = Math.Min(all[i].InvalidRequest.Length, left / (all.Length - i));
            left -= share;
            foreach (var invalid in all[i].InvalidRequest.Take(share)) yield return (all[i].Operation, invalid);
        }
    }

    private static async Task<string?> ComplaintAsync(HttpResponseMessage answer, InvalidRequest invalid, CancellationToken cancel)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500) return $"{status}";
        if (status < 400) return invalid.MustBeRefused ? $"{status}, though it is too much" : null;
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json") return $"{status} as {answer.Content.Headers.ContentType}";
        var problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(cancel));
        var silent = new[] { "code", "title", "detail" }.Where(name => !problem.TryGetProperty(name, out var text) || string.IsNullOrEmpty(text.GetString())).ToArray();
        return silent.Length > 0 ? $"{status} without {string.Join(", ", silent)}" : null;
    }
}
