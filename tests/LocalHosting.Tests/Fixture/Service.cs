using System.Collections;

namespace Samenspel.Fixture;

internal static class Service
{
    public static void Run(string[] args)
    {
        Console.WriteLine($"started at {TimeProvider.System.GetUtcNow().Ticks}");
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/health/ready", () => args is ["unhealthy"]
            ? Results.Text("the database is far away", statusCode: 503)
            : Results.Text("Healthy"));
        app.MapGet("/pid", () => $"{Environment.ProcessId}");
        app.MapGet("/environment", () => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value));
        app.Run();
    }
}
