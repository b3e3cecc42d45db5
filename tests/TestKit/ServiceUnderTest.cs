using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.ServiceHost;
using Xunit;

namespace Samenspel.TestKit;

/// <summary>A service with a database and a part of the broker of its own, spoken to over HTTP and through events.</summary>
public abstract class ServiceUnderTest<TProgram, TDb>(string connectionName) : WebApplicationFactory<TProgram>, IAsyncLifetime
    where TProgram : class
    where TDb : ServiceDbContext
{
    private TestDatabase database = null!;
    private Uri broker = null!;

    /// <summary>What the other services would send and receive.</summary>
    public OtherServices OtherServices { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        broker = await Servers.NewVirtualHostAsync();
        await using (var scope = Services.CreateAsyncScope())
        {
            // A pooled context made before the migrations exist is fine: it opens its connection when it is used.
            await scope.ServiceProvider.GetRequiredService<TDb>().Database.MigrateAsync();
        }
        OtherServices = await OtherServices.ConnectAsync(broker, TestContext.Current.CancellationToken, database);
    }

    /// <summary>A client that speaks as this person.</summary>
    public HttpClient As(TestPerson person)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(person));
        return client;
    }

    /// <summary>A client that speaks as somebody with only this role.</summary>
    public HttpClient As(Role role) => As(TestPerson.Of(role));

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (OtherServices is not null) await OtherServices.DisposeAsync();
        await base.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Samenspel:PublicUrl", TestTokens.PublicUrl);
        builder.UseSetting("services:identity:http:0", "http://127.0.0.1:9");
        builder.UseSetting("Database:Provider", database.Provider);
        if (database.IsSqlServer && TestDatabase.MaxBatchSize is { } size) builder.UseSetting("Database:MaxBatchSize", size);
        builder.UseSetting($"ConnectionStrings:{connectionName}", database.ConnectionString);
        builder.UseSetting("ConnectionStrings:rabbitmq", broker.ToString());
        builder.UseSetting("Messaging:PollInterval", "00:00:00.500");
        builder.UseSetting("Messaging:MaxBackoff", "00:00:01");
        builder.ConfigureServices(TestTokens.Accept);
    }
}
