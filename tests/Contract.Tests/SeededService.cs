using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Samenspel.Contract.Tests;

/// <summary>A service in which something has happened: it heard every event it listens to, and took what its API takes.</summary>
internal sealed record SeededService(IRealService Service, ApiDescription Api, Samples Samples)
{
    /// <summary>After so long without another event being handled, what is left is nonsense to the service.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1.5);

    /// <summary>What ends something, in the names of events and in addresses.</summary>
    private static readonly string[] Ends =
        ["Ended", "Left", "Withdrawn", "Closed", "Released", "Declined", "Merged", "Unlinked", "Lapsed", "Rejected", "Stopped", "Removed", "Paused", "NotDelivered"];

    private static readonly string[] Ending =
        ["closure", "withdrawal", "ending", "decline", "rejection", "departure", "account-unlinkings", "release", "stop", "unlinking", "mergers", "redirection", "cancellation", "merger", "removal"];

    /// <summary>Seeds a service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="withEndings">Whether what began also ends: without, more is there.</param>
    public static async Task<SeededService> OfAsync(IRealService service, bool withEndings = true)
    {
        var description = service.Description();
        using var anybody = service.CreateClient();
        var document = await anybody.GetFromJsonAsync<JsonObject>($"{description.BasePath}/openapi.json");
        var seeded = new SeededService(service, new ApiDescription(document!, description.BasePath), new Samples(areApart: !withEndings));
        await seeded.ReceiveAsync(withEndings);
        // What one makes, another needs: without endings it is sent again with the ids that were learned.
        for (var round = 1; round <= (withEndings ? 1 : 3); round++) await seeded.TakeAsync(withEndings);
        return seeded;
    }

    /// <summary>Every event twice, so that what one needs of another is there. One that makes no sense may fail.</summary>
    private async Task ReceiveAsync(bool withEndings)
    {
        var events = Service.Handled().Where(type => withEndings || !Ends.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal))).SelectMany(Samples.Events).ToArray();
        for (var round = 1; round <= 2; round++)
        {
            foreach (var happened in events) await Service.OtherServices.SendAsync(happened with { EventId = Guid.CreateVersion7() }, CancellationToken.None);
            var (handled, since) = (-1, Stopwatch.StartNew());
            while (handled < events.Length * round && since.Elapsed < Quiet)
            {
                var now = await Service.HandledAsync(CancellationToken.None);
                if (now > handled) (handled, since) = (now, Stopwatch.StartNew());
                await Task.Delay(20);
            }
        }
    }

    /// <summary>Sends what should be acceptable: first what makes things, then what lies below them.</summary>
    private async Task TakeAsync(bool withEndings)
    {
        using var insider = Service.As(Samples.Insider);
        foreach (var operation in Api.Operations.Where(o => o.Method is "POST" or "PUT" && (o.Body is not null || !withEndings)).OrderBy(o => o.Path.Count(letter => letter == '/')))
        {
            if (!withEndings && Ending.Contains(operation.Path.Split('/')[^1])) continue;
            using var answer = await insider.SendAsync(Valid(operation));
            if (answer.IsSuccessStatusCode) await LearnAsync(operation.Path, answer);
        }
        foreach (var operation in Api.Operations.Where(o => o.Method == "GET" && (!withEndings || !o.HasParameters)))
        {
            using var answer = await insider.SendAsync(Valid(operation));
            if (answer.IsSuccessStatusCode) await LearnAsync(operation.Path, answer);
        }
    }

    /// <summary>The operation with everything as it should be.</summary>
    public HttpRequestMessage Valid(Operation operation) => new(new HttpMethod(operation.Method), Samples.Fill(operation.Path))
    {
        Content = operation.Body is null ? null : JsonContent.Create(Samples.Of(Api, operation.Body, "body")),
    };

    private async Task LearnAsync(string path, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (!text.StartsWith('{') && !text.StartsWith('[')) return;
        var body = JsonNode.Parse(text);
        var first = body is JsonObject thing ? thing["items"] is JsonArray list ? list.FirstOrDefault() : thing : body!.AsArray().FirstOrDefault();
        if (first is not JsonObject one) return;
        if (Guid.TryParse(one["id"]?.ToString(), out var id)) Samples.Know(path.Split('/').Last(part => !part.StartsWith('{')), id);
        foreach (var (name, value) in one)
            if (value is JsonArray parts && parts.FirstOrDefault() is JsonObject part && Guid.TryParse(part["id"]?.ToString(), out var partId)) Samples.Know(name, partId);
    }
}
