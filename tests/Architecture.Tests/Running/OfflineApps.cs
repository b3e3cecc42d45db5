using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Messaging;
using Samenspel.ServiceDefaults;

[assembly: AssemblyFixture(typeof(OfflineApps))]

namespace Samenspel.Architecture.Tests.Running;

/// <summary>Every part with endpoints, started with its own Program and production-like settings, and connected to nothing.</summary>
public sealed class OfflineApps : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<IOfflineApp>> apps = new();

    public static TheoryData<string> Services => [.. Parts.Services.Select(service => service.Key)];
    public static TheoryData<string> All => [.. Parts.Services.Select(service => service.Key), .. Parts.FrontEnds.Select(part => part.GetName().Name!)];

    internal IOfflineApp Start(string name) => apps.GetOrAdd(name, _ => new Lazy<IOfflineApp>(() =>
    {
        var assembly = Parts.FrontEnds.FirstOrDefault(part => part.GetName().Name == name) ?? Parts.Find(name).Api;
        var program = assembly.EntryPoint!.DeclaringType!;
        return (IOfflineApp)Activator.CreateInstance(typeof(OfflineApp<>).MakeGenericType(program))!;
    })).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps.Values) await app.Value.DisposeAsync();
    }
}

internal interface IOfflineApp : IAsyncDisposable
{
    IServiceProvider Services { get; }
    HttpClient CreateClient();
}

internal static class OfflineAppExtensions
{
    public static ServiceDescription Description(this IOfflineApp app) => app.Services.GetRequiredService<ServiceDescription>();

    /// <summary>The events it listens to, also those that a library hears for it.</summary>
    public static IEnumerable<Type> SubscribedEvents(this IOfflineApp app) => app.Services.GetRequiredService<Subscriptions>().Events;

    public static IEnumerable<RouteEndpoint> Endpoints(this IOfflineApp app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}

internal sealed class OfflineApp<TProgram> : WebApplicationFactory<TProgram>, IOfflineApp where TProgram : class
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportPkcs8PrivateKeyPem();
        builder.UseEnvironment("Testing");
        builder.UseSetting("Samenspel:PublicUrl", "https://samenspel.example");
        builder.UseSetting("Database:Provider", "PostgreSql");
        builder.UseSetting("ConnectionStrings:rabbitmq", "amqp://127.0.0.1:9");
        builder.UseSetting("Mail:Host", "mail.samenspel.example");
        builder.UseSetting("Mail:From", "samenspel@samenspel.example");
        builder.UseSetting("Identity:SigningKeys:0", key);
        builder.UseSetting("Identity:EncryptionKeys:0", key);
        foreach (var service in Parts.Services)
        {
            builder.UseSetting($"ConnectionStrings:{service.Key}db", "Host=127.0.0.1;Port=9");
            builder.UseSetting($"services:{service.Key}:http:0", "http://127.0.0.1:9");
        }
        builder.UseSetting("services:web:http:0", "http://127.0.0.1:9");
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false"); // as published
        builder.ConfigureLogging(logging => logging.ClearProviders());
        // What works in the background is what would look for servers; only the web server itself stays.
        builder.ConfigureServices(services =>
        {
            foreach (var background in services.Where(IsBackground).ToArray()) services.Remove(background);
        });
    }

    private static bool IsBackground(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name != "GenericWebHostService";
}
