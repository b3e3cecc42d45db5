using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Samenspel.Contract.Tests;

/// <summary>A service in which something has happened: it heard every event it listens to, and took what its API takes.</summary>
internal sealed record SeededService(IRealService Service, ApiDescription Api, Samples Samples)
{
    /// <summary>After so long without another event being handled, what is left is nonsense to the service.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1.5);

    public static async Task<SeededService> OfAsync(IRealService service)
    {
        var description = service.Description();
        using var anybody = service.CreateClient();
        var document = await anybody.GetFromJsonAsync<JsonObject>($"{description.BasePath}/openapi.json");
        var seeded = new SeededService(service, new ApiDescription(document!, description.BasePath), new Samples());
        await seeded.ReceiveAsync();
        await seeded.TakeAsync();
        return seeded;
    }

    /// <summary>Every event twice, so that what one needs of another is there. One that makes no sense may fail.</summary>
    private async Task ReceiveAsync()
    {
        var events = Service.Handled().Select(Samples.Event).ToArray();
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
    private async Task TakeAsync()
    {
        using var insider = Service.As(Samples.Insider);
        foreach (var operation in Api.Operations.Where(o => o.Method is "POST" or "PUT" && o.Body is not null).OrderBy(o => o.Path.Count(letter => letter == '/')))
        {
            using var answer = await insider.SendAsync(Valid(operation));
            if (answer.IsSuccessStatusCode) await LearnAsync(operation.Path, answer);
        }
        foreach (var operation in Api.Operations.Where(o => o is { Method: "GET", HasParameters: false }))
        {
            using var answer = await insider.GetAsync(operation.Path);
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
        if (first is JsonObject one && Guid.TryParse(one["id"]?.ToString(), out var id)) Samples.Know(path.Split('/').Last(part => !part.StartsWith('{')), id);
    }
}
