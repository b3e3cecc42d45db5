using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.Messaging.Outbox;
using Samenspel.ProbeService;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

public sealed class AdministrationTests : IAsyncLifetime
{
    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task An_administrator_sees_a_failed_message_and_has_it_handled_again()
    {
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());
        listener.Faults.FailOn(13, times: 3); // the first attempt and both retries
        var http = As(listener, Role.Administrator);

        await sender.CommandAsync(13, cancel: Cancel);
        await Eventually.IsTrueAsync(async () => (await FailedAsync(http)).Count == 1, "the message is in the error queue");
        var failed = Assert.Single(await FailedAsync(http));
        Assert.Contains(nameof(InvalidOperationException), failed.Failure, StringComparison.Ordinal);
        Assert.Empty(await listener.EffectsAsync(Cancel));

        await http.PostAsync($"/api/listener/v1/messages/failed/{failed.Id}/retries", null, Cancel).HasStatusAsync(HttpStatusCode.Accepted);

        await Eventually.IsTrueAsync(async () => (await listener.EffectsAsync(Cancel)).Count == 1, "the message has its effect");
        Assert.Empty(await FailedAsync(http));
    }

    [Fact]
    public async Task An_administrator_sees_a_parked_event_and_has_it_sent_again()
    {
        var (sender, listener) = (await pair.SenderAsync(), await pair.ListenerAsync());
        var parked = await ParkAsync(sender, 21);
        var http = As(sender, Role.Administrator);
        Assert.Equal(parked, Assert.Single(await ParkedAsync(http)).Id);

        await http.PostAsync($"/api/sender/v1/messages/parked/{parked}/retries", null, Cancel).HasStatusAsync(HttpStatusCode.Accepted);

        await Eventually.IsTrueAsync(async () => (await listener.EffectsAsync(Cancel)).Contains(21), "the event has its effect");
        Assert.Empty(await ParkedAsync(http));
        await http.PostAsync($"/api/sender/v1/messages/parked/{parked}/retries", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "message.not-found");
    }

    [Fact]
    public async Task Nobody_else_manages_messages()
    {
        var sender = await pair.SenderAsync();
        foreach (var role in Enum.GetValues<Role>().Except([Role.Administrator]))
        {
            foreach (var list in new[] { "parked", "failed" })
            {
                await As(sender, role).GetAsync($"/api/sender/v1/messages/{list}", Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
                await As(sender, role).PostAsync($"/api/sender/v1/messages/{list}/{Guid.CreateVersion7()}/retries", null, Cancel)
                    .IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
            }
        }
    }

    [Fact]
    public async Task The_metrics_tell_how_much_waits_and_how_long()
    {
        var sender = await pair.SenderAsync();
        using var depth = new MetricReader("samenspel.outbox.depth");
        using var age = new MetricReader("samenspel.outbox.oldest_age");
        using var parked = new MetricReader("samenspel.outbox.parked");
        await ParkAsync(sender, 1);
        await KeepAsync(sender, 2, now => (NotBefore: now.AddHours(1), ParkedAt: null));

        var monitor = sender.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<OutboxMonitor<ProbeDb>>().Single();
        await Eventually.IsTrueAsync(async () =>
        {
            await monitor.MeasureAsync(Cancel);
            return age.Observe() > 0.2;
        }, "the event grows old");

        Assert.Equal((1, 1), (depth.Observe(), parked.Observe()));
    }

    /// <summary>Parks an event as the relay does after its last attempt.</summary>
    private static Task<Guid> ParkAsync(Probe sender, int number) => KeepAsync(sender, number, now => (now, now));

    private static async Task<Guid> KeepAsync(Probe sender, int number, Func<DateTimeOffset, (DateTimeOffset NotBefore, DateTimeOffset? ParkedAt)> kept)
    {
        await using var scope = sender.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProbeDb>();
        var now = TimeProvider.System.GetUtcNow();
        var happened = new EntryMade(number);
        var (notBefore, parkedAt) = kept(now);
        db.Add(new OutboxMessage
        {
            Id = happened.EventId,
            EventName = EventNameAttribute.Of(typeof(EntryMade)).Name,
            Body = System.Text.Json.JsonSerializer.Serialize(happened, EventJson.Options),
            SavedAt = now,
            NotBefore = notBefore,
            ParkedAt = parkedAt,
            Attempts = 3,
        });
        await db.SaveChangesAsync(Cancel);
        return happened.EventId;
    }

    private static Task<List<FailedMessage>> FailedAsync(HttpClient http) =>
        http.GetFromJsonAsync<List<FailedMessage>>("/api/listener/v1/messages/failed", ApiJson.Options, Cancel)!;

    private static Task<List<MessageAdministration.ParkedEvent>> ParkedAsync(HttpClient http) =>
        http.GetFromJsonAsync<List<MessageAdministration.ParkedEvent>>("/api/sender/v1/messages/parked", ApiJson.Options, Cancel)!;

    private static HttpClient As(Probe probe, Role role)
    {
        var http = probe.CreateClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(TestPerson.Of(role)));
        return http;
    }
}
