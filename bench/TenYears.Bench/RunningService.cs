using System.Net.Http.Headers;
using System.Reflection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenspel.TestKit;

namespace Samenspel.TenYears.Bench;

/// <summary>A service on a city that was filled, listening on a port of this machine.</summary>
internal interface IRunningService : IAsyncDisposable
{
    IServiceProvider Services { get; }

    HttpClient As(TestPerson person);
}

internal static class RunningServices
{
    public static async Task<IRunningService> StartAsync(string service, string database)
    {
        var program = Assembly.Load($"{service}.Api").EntryPoint!.DeclaringType!;
        return (IRunningService)Activator.CreateInstance(
            typeof(RunningService<>).MakeGenericType(program), FilledCity.ConnectionName(service), database, await Servers.NewVirtualHostAsync())!;
    }
}

internal sealed class RunningService<TProgram> : WebApplicationFactory<TProgram>, IRunningService where TProgram : class
{
    private readonly (string Key, string Value)[] settings;

    public RunningService(string connectionName, string database, Uri broker)
    {
        settings =
        [
            ("Samenspel:PublicUrl", TestTokens.PublicUrl), ("services:identity:http:0", "http://127.0.0.1:9"), ("Database:Provider", "PostgreSql"),
            ($"ConnectionStrings:{connectionName}", database), ("ConnectionStrings:rabbitmq", broker.ToString()), ("Mail:PickupFolder", Path.GetTempPath()),
            // Ten years stay, and nothing is cleaned up while it is measured.
            ("Retention:AccessLogDays", "36525"), ("Retention:NoticeDays", "36525"), ("Retention:ReadNoticeDays", "36525"), ("Retention:CheckInDays", "36525"),
        ];
        UseKestrel(0);
        StartServer();
    }

    public HttpClient As(TestPerson person)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(person));
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing").UseContentRoot(AppContext.BaseDirectory);
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureServices(TestTokens.Accept);
    }
}
