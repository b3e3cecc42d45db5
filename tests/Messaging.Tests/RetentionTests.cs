using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Messaging.Inbox;
using Samenspel.Notices;
using Samenspel.ProbeService;
using Samenspel.Retention;

namespace Samenspel.Messaging.Tests;

/// <summary>What was kept for as long as its rule says goes, and nothing else.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Pair pair = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => pair.InitializeAsync();
    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task The_access_log_loses_what_is_older_than_five_years_in_several_batches()
    {
        await using var probe = Copy();
        var before = Now.AddDays(-1827);
        await AddAsync(probe, Enumerable.Range(1, 2 * RetentionJob.Batch + 500).Select(i => Look(before.AddSeconds(-1 - (i / 2)))));
        await AddAsync(probe, [Look(before), Look(Now)]);

        await RunAsync(probe);

        Assert.Equal([before, Now], await ListAsync(probe, db => db.Set<AccessLogEntry>().Select(entry => entry.At)));
    }

    [Fact]
    public async Task A_notice_goes_a_year_after_it_was_read_and_three_years_after_it_was_told()
    {
        await using var probe = Copy();
        var (longRead, justRead, unread, forgotten) = (Told(Now.AddDays(-500)), Told(Now.AddDays(-500)), Told(Now.AddDays(-500)), Told(Now.AddDays(-1097)));
        longRead.Read(Now.AddDays(-366));
        justRead.Read(Now.AddDays(-364));
        await AddAsync(probe, [longRead, justRead, unread, forgotten]);

        await RunAsync(probe);

        Assert.Equal(new[] { justRead.Id, unread.Id }.Order(), await ListAsync(probe, db => db.Set<Notice>().Select(notice => notice.Id)));
    }

    [Fact]
    public async Task Keys_and_handled_messages_go_after_as_many_days_as_the_configuration_says()
    {
        await using var probe = Copy(("Retention:IdempotencyKeyDays", "20"), ("Retention:InboxDays", "30"));
        await AddAsync(probe, new[] { 19, 21 }.Select(days => Key(Now.AddDays(-days))));
        await AddAsync(probe, new[] { 29, 31 }.Select(days => new InboxMessage { MessageId = Guid.CreateVersion7(), Queue = "q", ProcessedAt = Now.AddDays(-days) }));

        await RunAsync(probe);

        Assert.Equal([Now.AddDays(-19)], await ListAsync(probe, db => db.Set<IdempotentRequest>().Select(request => request.At)));
        Assert.Equal([Now.AddDays(-29)], await ListAsync(probe, db => db.Set<InboxMessage>().Select(message => message.ProcessedAt)));
    }

    [Fact]
    public async Task A_rule_that_keeps_nothing_stops_the_service_at_its_start()
    {
        await using var probe = new Probe("sender", pair.SenderDatabase, pair.Broker, listens: false);
        await using var wrong = probe.WithWebHostBuilder(host => host.UseSetting("Retention:AccessLogDays", "0"));
        var refused = Assert.Throws<OptionsValidationException>(() => wrong.CreateClient());
        Assert.Contains(nameof(RetentionOptions.AccessLogDays), refused.Message, StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Copy(params (string Key, string Value)[] settings) =>
        new Probe("sender", pair.SenderDatabase, pair.Broker, listens: false).WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in settings) host.UseSetting(key, value);
        });

    private static AccessLogEntry Look(DateTimeOffset at) => new()
    {
        SubjectId = Guid.CreateVersion7(), ViewerId = Guid.CreateVersion7(), Role = Role.Professional, Permission = "probe", Purpose = AccessPurpose.Support, At = at,
    };

    private static Notice Told(DateTimeOffset at) =>
        Notice.Of(Guid.CreateVersion7(), new("entry.made", TaskGroup.Read, SubjectKind.Agreement, "An entry.", "Een regel."), Guid.CreateVersion7(), at);

    private static IdempotentRequest Key(DateTimeOffset at) => new() { PersonId = Guid.CreateVersion7(), Key = "key", Fingerprint = "f", At = at };

    private static async Task AddAsync(WebApplicationFactory<Program> probe, IEnumerable<object> rows)
    {
        await using var scope = probe.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProbeDb>();
        db.AddRange(rows);
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task RunAsync(WebApplicationFactory<Program> probe)
    {
        await using var scope = probe.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RetentionJob>().RunAsync(Now, Cancel);
    }

    private static async Task<IReadOnlyList<T>> ListAsync<T>(WebApplicationFactory<Program> probe, Func<ProbeDb, IQueryable<T>> query)
    {
        await using var scope = probe.Services.CreateAsyncScope();
        return [.. (await query(scope.ServiceProvider.GetRequiredService<ProbeDb>()).ToListAsync(Cancel)).Order()];
    }
}
