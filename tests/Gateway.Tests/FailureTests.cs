using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samenspel.Gateway.Tests;

public sealed class FailureTests
{
    private const string Path = "/api/clients/v1/clients";

    [Theory]
    [InlineData("/api/pools/v1/volunteers", 502, null, "De dienst Vrijwilligers is even niet bereikbaar. Probeer het zo nog eens.")]
    [InlineData("/api/pools/v1/volunteers", 502, "en,nl;q=0.5", "The service Volunteers is not available for a moment. Please try again shortly.")]
    [InlineData("/api/signals/v1/signals", 503, null, "De dienst Signalen is even niet bereikbaar. Probeer het zo nog eens.")]
    public async Task A_service_that_is_down_is_named_in_words_of_people(string path, int status, string? language, string sentence)
    {
        await using var platform = await Platform.StartAsync();
        using var response = await platform.SendAsync(path, change: request => { if (language is not null) request.Headers.Add("Accept-Language", language); });
        var problem = await Expect.ProblemAsync(response, status, "gateway.service-unavailable");
        Assert.Equal(sentence, problem.GetProperty("title").GetString());
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.DoesNotContain("127.0.0.1", problem.ToString() + response.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_stays_silent_is_given_up()
    {
        await using var platform = await Platform.StartAsync(
            clients => clients.MapGet(Path, context => Task.Delay(Timeout.Infinite, context.RequestAborted)),
            new() { ["Gateway:ServiceTimeout"] = "00:00:00.2" });
        using var response = await platform.SendAsync(Path);
        await Expect.ProblemAsync(response, 504, "gateway.service-unavailable");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_refused(bool announced)
    {
        await using var platform = await Platform.StartAsync(
            clients => clients.MapPost(Path, context => context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted)),
            new() { ["Gateway:MaxBodyBytes"] = "100000" });
        var body = new ByteArrayContent(new byte[200_000]);
        using var response = await platform.SendAsync(Path, method: HttpMethod.Post, body: body, change: request =>
        {
            request.Headers.TransferEncodingChunked = announced ? null : true;
            request.Headers.ExpectContinue = announced;
        });
        await Expect.ProblemAsync(response, 413, "request.too-large");
    }

    [Fact]
    public async Task Headers_that_are_too_large_are_refused()
    {
        await using var platform = await Platform.StartAsync();
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge,
            await platform.StatusAsync(Path, change: request => request.Headers.Add("X-Large", new string('x', 40_000))));
    }

    [Theory]
    [InlineData("/account", "text/html,application/xhtml+xml;q=0.9", "text/html")]
    [InlineData("/account", "application/json", "application/problem+json")]
    [InlineData("/api/pools/v1/volunteers", "text/html", "application/problem+json")]
    [InlineData("/api/pools/v1/volunteers", "text/csv", "application/problem+json")]
    public async Task A_person_gets_a_page_and_a_program_a_document(string path, string accept, string type)
    {
        await using var platform = await Platform.StartAsync(identityIsUp: !path.StartsWith("/account", StringComparison.Ordinal));
        using var response = await platform.SendAsync(path, change: request => request.Headers.Add("Accept", accept));
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains("even niet bereikbaar", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CONNECT samenspel.example:80 HTTP/1.1\r\nHost: samenspel.example:80\r\nConnection: close\r\n\r\n", 405)]
    [InlineData("TRACE / HTTP/1.1\r\nHost: samenspel.example\r\nConnection: close\r\n\r\n", 405)]
    [InlineData("POST /account/sign-in HTTP/1.1\r\nHost: samenspel.example\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFF\r\nabc\r\n", 400)]
    [InlineData("POST /account/sign-in HTTP/1.1\r\nHost: samenspel.example\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n", 400)]
    public async Task What_is_no_request_to_a_service_is_refused_as_such(string raw, int status)
    {
        await using var platform = await Platform.StartAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync(platform.Address.Host, platform.Address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(raw));
        using var reader = new StreamReader(connection.GetStream());
        Assert.StartsWith($"HTTP/1.1 {status} ", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/account")]
    [InlineData("/health/live")]
    [InlineData("/reference/")]
    [InlineData("/api/clients/v1/openapi.json")]
    [InlineData("/api/clients/v1/clients")]
    public async Task The_head_of_an_answer_is_that_of_the_whole(string path)
    {
        await using var platform = await Platform.StartAsync();
        using var whole = await platform.SendAsync(path);
        using var head = await platform.SendAsync(path, method: HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, await platform.StatusAsync(path)); // the connection still works
    }

    [Fact]
    public async Task Who_finds_a_fault_reads_whom_to_write_to()
    {
        await using var without = await Platform.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, await without.StatusAsync("/.well-known/security.txt", token: ""));

        await using var platform = await Platform.StartAsync(settings: new() { ["Gateway:SecurityContact"] = "mailto:lek@gemeente.example" });
        using var response = await platform.SendAsync("/.well-known/security.txt", token: "");
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        var lines = (await response.Content.ReadAsStringAsync()).Split('\n').ToDictionary(line => line.Split(": ")[0], line => line.Split(": ")[^1]);
        Assert.Equal("mailto:lek@gemeente.example", lines["Contact"]);
        Assert.Equal("http://samenspel.example/.well-known/security.txt", lines["Canonical"]);
        Assert.InRange(DateTimeOffset.Parse(lines["Expires"], null), TimeProvider.System.GetUtcNow().AddDays(90), TimeProvider.System.GetUtcNow().AddDays(360));
    }

    [Fact]
    public async Task The_own_answer_of_a_service_is_left_alone()
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, () =>
            Microsoft.AspNetCore.Http.Results.Text("{\"code\":\"clients.busy\"}", "application/problem+json", statusCode: 503)));
        using var response = await platform.SendAsync(Path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("{\"code\":\"clients.busy\"}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task When_a_client_leaves_the_service_hears_it()
    {
        var arrived = new TaskCompletionSource();
        var left = new TaskCompletionSource();
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, async context =>
        {
            context.RequestAborted.Register(() => left.TrySetResult());
            arrived.TrySetResult();
            await left.Task;
        }));
        using var leaving = new CancellationTokenSource();
        var request = platform.SendAsync(Path, cancel: leaving.Token);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await left.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
