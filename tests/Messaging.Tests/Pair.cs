using Microsoft.EntityFrameworkCore;
using Samenspel.ProbeService;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

/// <summary>Two services: one that sends and one that listens, each with its own database.</summary>
public sealed class Pair : IAsyncLifetime
{
    private readonly List<Probe> probes = [];
    private TestDatabase? newcomerDatabase;

    public TestDatabase SenderDatabase { get; private set; } = null!;
    public TestDatabase ListenerDatabase { get; private set; } = null!;
    public Uri Broker { get; private set; } = null!;
    public OtherServices OtherServices { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        SenderDatabase = await TestDatabase.CreateAsync();
        ListenerDatabase = await TestDatabase.CreateAsync();
        foreach (var database in new[] { SenderDatabase, ListenerDatabase }) await MakeTablesAsync(database);
        Broker = await Servers.NewVirtualHostAsync();
        OtherServices = await OtherServices.ConnectAsync(Broker, TestContext.Current.CancellationToken, SenderDatabase, ListenerDatabase);
    }

    public Task<Probe> SenderAsync() => StartAsync("sender", SenderDatabase, listens: false);
    public Task<Probe> ListenerAsync() => StartAsync("listener", ListenerDatabase, listens: true);

    /// <summary>A service that listens, and that the contract of the sender does not name.</summary>
    public async Task<Probe> NewcomerAsync()
    {
        if (newcomerDatabase is null) await MakeTablesAsync(newcomerDatabase = await TestDatabase.CreateAsync());
        return await StartAsync("newcomer", newcomerDatabase, listens: true);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var probe in probes) await probe.DisposeAsync();
        if (OtherServices is not null) await OtherServices.DisposeAsync();
        if (SenderDatabase is not null) await SenderDatabase.DisposeAsync();
        if (ListenerDatabase is not null) await ListenerDatabase.DisposeAsync();
        if (newcomerDatabase is not null) await newcomerDatabase.DisposeAsync();
    }

    private Task<Probe> StartAsync(string name, TestDatabase database, bool listens)
    {
        var probe = new Probe(name, database, Broker, listens);
        probes.Add(probe);
        return probe.StartAsync(TestContext.Current.CancellationToken);
    }

    private static async Task MakeTablesAsync(TestDatabase database)
    {
        await using ProbeDb db = database.IsSqlServer
            ? new SqlServerProbeDb(new DbContextOptionsBuilder<SqlServerProbeDb>().UseSqlServer(database.ConnectionString).Options)
            : new PostgreSqlProbeDb(new DbContextOptionsBuilder<PostgreSqlProbeDb>().UseNpgsql(database.ConnectionString).Options);
        await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
    }
}
