using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.ServiceHost;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Relations.Tests.ListeningServices))]

namespace Samenspel.Relations.Tests;

/// <summary>A service with its own Program, database and broker, whichever it is.</summary>
internal interface IListeningService : IAsyncDisposable
{
    IServiceProvider Services { get; }
    OtherServices OtherServices { get; }
    ValueTask InitializeAsync();
}

internal sealed class ListeningService<TProgram, TDb>(string connectionName) : ServiceUnderTest<TProgram, TDb>(connectionName), IListeningService
    where TProgram : class
    where TDb : ServiceDbContext
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportPkcs8PrivateKeyPem();
        base.ConfigureWebHost(builder);
        builder.UseSetting("Samenspel:PublicUrl", "https://samenspel.test"); // the identity service insists
        builder.UseSetting("Mail:PickupFolder", Path.GetTempPath());
        builder.UseSetting("Identity:SigningKeys:0", key);
        builder.UseSetting("Identity:EncryptionKeys:0", key);
    }
}

/// <summary>The services that keep facts about people, each started when it is first asked for.</summary>
public sealed class ListeningServices : IAsyncDisposable
{
    private static readonly Assembly[] Apis =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.Api.dll").Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)))
            .Where(api => api.EntryPoint is not null && api.GetReferencedAssemblies().Any(used => used.Name == "Relations")).OrderBy(api => api.FullName, StringComparer.Ordinal),
    ];

    private readonly ConcurrentDictionary<string, Lazy<Task<IListeningService>>> services = new();

    public static IReadOnlyList<string> Keys => [.. Apis.Select(KeyOf)];

    internal Task<IListeningService> StartAsync(string key) => services.GetOrAdd(key, _ => new Lazy<Task<IListeningService>>(() => Task.Run(async () =>
    {
        var api = Apis.Single(api => KeyOf(api) == key);
        var db = api.GetTypes().Single(type => type.BaseType == typeof(ServiceDbContext));
        var service = (IListeningService)Activator.CreateInstance(typeof(ListeningService<,>).MakeGenericType(api.EntryPoint!.DeclaringType!, db), key + "db")!;
        await service.InitializeAsync();
        return service;
    }))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var service in services.Values.Where(service => service.Value.IsCompletedSuccessfully)) await (await service.Value).DisposeAsync();
    }

    private static string KeyOf(Assembly api) => api.GetName().Name![..^".Api".Length].ToLowerInvariant();
}

internal static class ListeningServiceExtensions
{
    /// <summary>Which kinds of facts it keeps.</summary>
    public static bool Knows(this IListeningService service, Type fact)
    {
        using var scope = service.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<DbContext>().Model.FindEntityType(fact) is not null;
    }

    /// <summary>All facts of this kind.</summary>
    public static async Task<IReadOnlyList<TFact>> FactsAsync<TFact>(this IListeningService service, CancellationToken cancel) where TFact : Fact
    {
        await using var scope = service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DbContext>().Set<TFact>().AsNoTracking().ToListAsync(cancel);
    }

    /// <summary>How many events it has handled.</summary>
    public static async Task<int> HandledAsync(this IListeningService service, CancellationToken cancel)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<DbContext>().Database
            .SqlQueryRaw<int>("""select cast(count(*) as int) as "Value" from "inbox_message" """).ToListAsync(cancel))[0];
    }
}
