using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceHost;
using Samenspel.TestKit;

[assembly: AssemblyFixture(typeof(Samenspel.Contract.Tests.RealServices))]

namespace Samenspel.Contract.Tests;

/// <summary>A service with its own Program, database and broker, whichever it is.</summary>
internal interface IRealService : IAsyncDisposable
{
    Assembly Api { get; }
    IServiceProvider Services { get; }
    OtherServices OtherServices { get; }
    LoggedFailures Failures { get; }
    ValueTask InitializeAsync();
    HttpClient As(TestPerson person);
    HttpClient CreateClient();

    /// <summary>How many events it has handled.</summary>
    Task<int> HandledAsync(CancellationToken cancel);
}

internal static class RealServiceExtensions
{
    public static ServiceDescription Description(this IRealService service) => service.Services.GetRequiredService<ServiceDescription>();

    /// <summary>The endpoints of its API, without its pages.</summary>
    public static IEnumerable<RouteEndpoint> Endpoints(this IRealService service) =>
        service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(service.Description().BasePath, StringComparison.Ordinal));

    /// <summary>What an operation of its API document asks for.</summary>
    public static Permission PermissionFor(this IRealService service, Operation operation) => service.Endpoints()
        .Where(endpoint => AsDocumented(endpoint.RoutePattern.RawText!) == operation.Path)
        .First(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(operation.Method) is not false)
        .Metadata.GetMetadata<Permission>()!;

    private static string AsDocumented(string route) => Regex.Replace(route.TrimEnd('/'), @"\{(\w+)[^}]*\}", "{$1}");

    /// <summary>The events it listens to.</summary>
    public static IEnumerable<Type> Handled(this IRealService service) => service.Services.GetRequiredService<Subscriptions>().Events;
}

internal sealed class RealService<TProgram, TDb>(string connectionName) : ServiceUnderTest<TProgram, TDb>(connectionName), IRealService
    where TProgram : class
    where TDb : ServiceDbContext
{
    public Assembly Api => typeof(TDb).Assembly;
    public LoggedFailures Failures { get; } = new();

    public async Task<int> HandledAsync(CancellationToken cancel)
    {
        await using var scope = Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<TDb>().Database
            .SqlQueryRaw<int>("""select cast(count(*) as int) as "Value" from "inbox_message" """).ToListAsync(cancel))[0];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportPkcs8PrivateKeyPem();
        base.ConfigureWebHost(builder);
        builder.UseSetting("Mail:PickupFolder", Path.GetTempPath());
        builder.UseSetting("Samenspel:PublicUrl", "https://samenspel.test"); // the identity service insists
        builder.UseSetting("Identity:SigningKeys:0", key);
        builder.UseSetting("Identity:EncryptionKeys:0", key);
        builder.UseSetting("Messaging:HandlerRetries", "0"); // an invented event may be nonsense
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Failures));
    }
}

/// <summary>Remembers what went wrong inside a service, so that a failed test can say more than 500.</summary>
internal sealed class LoggedFailures : ILoggerProvider, ILogger
{
    private readonly ConcurrentDictionary<string, byte> found = new();

    public IEnumerable<string> Found => found.Keys;

    public ILogger CreateLogger(string categoryName) => this;
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is null || !IsEnabled(logLevel)) return;
        var root = exception.GetBaseException();
        var at = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(".Features.", StringComparison.Ordinal))?.Trim();
        found.TryAdd($"{root.GetType().Name}: {root.Message.Split('\n')[0]} {at}", 0);
    }

    public void Dispose()
    {
    }
}

/// <summary>Every service of the platform, each started when it is first asked for.</summary>
public sealed class RealServices : IAsyncDisposable
{
    private static readonly Assembly[] Apis =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.Api.dll").Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)))
            .Where(api => api.EntryPoint is not null).OrderBy(api => api.FullName, StringComparer.Ordinal),
    ];

    private readonly ConcurrentDictionary<string, Lazy<Task<SeededService>>> services = new();

    /// <summary>As <see cref="SeededService.OfAsync"/>.</summary>
    internal bool WithEndings { get; init; } = true;

    public static TheoryData<string> Keys => [.. Apis.Select(KeyOf)];

    /// <summary>The context that holds the migrations of PostgreSQL.</summary>
    internal static Type ContextOf(string key) =>
        Apis.Single(api => KeyOf(api) == key).GetTypes().Single(type => type.IsSubclassOf(typeof(ServiceDbContext)) && type.Name.StartsWith("PostgreSql", StringComparison.Ordinal));

    internal Task<SeededService> StartAsync(string key) => services.GetOrAdd(key, _ => new Lazy<Task<SeededService>>(() => Task.Run(async () =>
    {
        var api = Apis.Single(api => KeyOf(api) == key);
        var db = api.GetTypes().Single(type => type.BaseType == typeof(ServiceDbContext));
        var type = typeof(RealService<,>).MakeGenericType(api.EntryPoint!.DeclaringType!, db);
        var service = (IRealService)Activator.CreateInstance(type, key + "db")!;
        await service.InitializeAsync();
        return await SeededService.OfAsync(service, WithEndings);
    }))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var service in services.Values.Where(service => service.Value.IsCompletedSuccessfully)) await (await service.Value).Service.DisposeAsync();
    }

    private static string KeyOf(Assembly api) => api.GetName().Name![..^".Api".Length].ToLowerInvariant();
}
