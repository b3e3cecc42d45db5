using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samenspel.Gateway.Tests;

public sealed class StreamingTests
{
    private const string Path = "/api/clients/v1/stream";

    [Fact]
    public async Task A_large_download_begins_before_the_service_has_finished_it()
    {
        const int block = 1024 * 1024, blocks = 64;
        var seen = new TaskCompletionSource();
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, async context =>
        {
            var bytes = new byte[block];
            await context.Response.Body.WriteAsync(bytes);
            await seen.Task.WaitAsync(TimeSpan.FromSeconds(10));
            for (var i = 1; i < blocks; i++) await context.Response.Body.WriteAsync(bytes);
        }));
        using var response = await platform.SendAsync(Path);
        await using var stream = await response.Content.ReadAsStreamAsync();
        await stream.ReadExactlyAsync(new byte[block]);
        seen.SetResult();
        var rest = new CountingStream();
        await stream.CopyToAsync(rest);
        Assert.Equal((long)block * (blocks - 1), rest.Count);
    }

    [Fact]
    public async Task An_event_arrives_before_the_stream_of_events_ends()
    {
        var seen = new TaskCompletionSource();
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("data: first\n\n");
            await context.Response.Body.FlushAsync();
            await seen.Task.WaitAsync(TimeSpan.FromSeconds(10));
            await context.Response.WriteAsync("data: last\n\n");
        }));
        using var response = await platform.SendAsync(Path);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("data: first", await reader.ReadLineAsync());
        seen.SetResult();
        Assert.Contains("data: last", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_socket_passes_with_a_token_and_not_without()
    {
        await using var platform = await Platform.StartAsync(clients => clients.Map(Path, async (HttpContext context) =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var buffer = new byte[64];
            var received = await socket.ReceiveAsync(buffer, context.RequestAborted);
            await socket.SendAsync(buffer.AsMemory(0, received.Count), WebSocketMessageType.Text, endOfMessage: true, context.RequestAborted);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
        }));
        var address = new UriBuilder(platform.Address) { Scheme = "ws", Path = Path }.Uri;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));

        using var stranger = new ClientWebSocket();
        await Assert.ThrowsAsync<WebSocketException>(() => stranger.ConnectAsync(address, limit.Token));

        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", $"Bearer {platform.Issuer.Token()}");
        await socket.ConnectAsync(address, limit.Token);
        await socket.SendAsync("hallo"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        var answer = new byte[64];
        var result = await socket.ReceiveAsync(answer, limit.Token);
        Assert.Equal("hallo", Encoding.UTF8.GetString(answer, 0, result.Count));
    }

    [Fact]
    public async Task A_stream_that_says_something_in_time_may_last_longer_than_the_limit_of_silence()
    {
        await using var platform = await Platform.StartAsync(clients => clients.MapGet(Path, async context =>
        {
            for (var i = 0; i < 10; i++)
            {
                await context.Response.WriteAsync($"{i}\n");
                await context.Response.Body.FlushAsync();
                await Task.Delay(150);
            }
        }), new() { ["Gateway:ServiceTimeout"] = "00:00:01" });
        using var response = await platform.SendAsync(Path);
        Assert.Equal(10, (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private sealed class CountingStream : MemoryStream
    {
        public long Count { get; private set; }
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count += buffer.Length;
            return default;
        }
    }
}
