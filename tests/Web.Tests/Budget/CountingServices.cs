using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Samenspel.Web.Tests.Budget;

/// <summary>The services as a page sees them. Nobody answers before the page has asked all that it can ask: what is then answered together is a round.</summary>
internal sealed class CountingServices(Examples examples) : HttpMessageHandler
{
    private readonly Lock padlock = new();
    private readonly List<(HttpRequestMessage Request, TaskCompletionSource<HttpResponseMessage> Answer)> waiting = [];

    /// <summary>What was asked.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Whether something waits for an answer.</summary>
    public bool IsAsked
    {
        get
        {
            lock (padlock) return waiting.Count > 0;
        }
    }

    /// <summary>Answers all that was asked so far.</summary>
    public void AnswerAll()
    {
        (HttpRequestMessage Request, TaskCompletionSource<HttpResponseMessage> Answer)[] asked;
        lock (padlock)
        {
            asked = [.. waiting];
            waiting.Clear();
        }
        foreach (var (request, answer) in asked) answer.SetResult(Answer(request));
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        lock (padlock)
        {
            Calls.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
            waiting.Add((request, answer));
        }
        return answer.Task;
    }

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var body = request.RequestUri!.AbsolutePath.EndsWith("/me/homes", StringComparison.Ordinal)
            ? new JsonObject { ["items"] = new JsonArray([.. Enum.GetNames<Samenspel.Domain.Role>().Select(role => new JsonObject { ["role"] = role })]) }
            : examples.Answer(request.Method, request.RequestUri);
        return new(body is null ? HttpStatusCode.NotFound : HttpStatusCode.OK) { Content = new StringContent(body?.ToJsonString() ?? "", Encoding.UTF8, "application/json") };
    }
}
