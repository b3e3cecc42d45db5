using System.Collections.Concurrent;
using System.Text.Json;

namespace Samenspel.Contract.Tests;

/// <summary>Thousands of requests that are wrong in one way each. None may break a service, and every refusal must be readable.</summary>
public sealed class RubbishTests(RealServices services)
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
            using var request = one.Rubbish.Make();
            using var answer = await insider.SendAsync(request, cancel);
            if (await ComplaintAsync(answer, one.Rubbish, cancel) is { } complaint)
                failures.GetOrAdd($"{one.Operation.Method} {one.Operation.Path}: {complaint}", _ => []).Add(one.Rubbish.What);
        });
        Assert.True(thrown.Length >= EachService / 2, $"Only {thrown.Length} requests were thrown.");
        Assert.True(failures.IsEmpty, $"{failures.Count} kinds of failure in {thrown.Length} requests:\n"
            + string.Join('\n', failures.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}\n    {string.Join("; ", f.Value.Distinct().Take(12))}"))
            + $"\nInside:\n  {string.Join("\n  ", seeded.Service.Failures.Found.Take(20))}");
    }

    /// <summary>As many of each operation, the same ones every time.</summary>
    private static IEnumerable<(Operation Operation, Rubbish Rubbish)> Choose(SeededService seeded)
    {
        var maker = new RubbishMaker(seeded);
        var random = new Random(Seed);
        var left = EachService;
        var all = seeded.Api.Operations.Select(operation => (Operation: operation, Rubbish: maker.For(operation).ToArray())).OrderBy(o => o.Rubbish.Length).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            random.Shuffle(all[i].Rubbish);
            var share = Math.Min(all[i].Rubbish.Length, left / (all.Length - i));
            left -= share;
            foreach (var rubbish in all[i].Rubbish.Take(share)) yield return (all[i].Operation, rubbish);
        }
    }

    private static async Task<string?> ComplaintAsync(HttpResponseMessage answer, Rubbish rubbish, CancellationToken cancel)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500) return $"{status}";
        if (status < 400) return rubbish.MustBeRefused ? $"{status}, though it is too much" : null;
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json") return $"{status} as {answer.Content.Headers.ContentType}";
        var problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(cancel));
        var silent = new[] { "code", "title", "detail" }.Where(name => !problem.TryGetProperty(name, out var text) || string.IsNullOrEmpty(text.GetString())).ToArray();
        return silent.Length > 0 ? $"{status} without {string.Join(", ", silent)}" : null;
    }
}
