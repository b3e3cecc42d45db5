using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

/// <summary>PostgreSQL and RabbitMQ from the packages of this machine, for a machine without a container engine.</summary>
internal static class MachineServers
{
    /// <summary>Installs what is missing, and tells about it.</summary>
    /// <exception cref="DistributedApplicationException">Something is missing and may not be installed.</exception>
    public static void Install(string provider)
    {
        if (!OperatingSystem.IsLinux())
            throw new DistributedApplicationException("No container engine answers. Start one; on Linux the platform can do without.");
        using var install = Process.Start(Script("install.sh"), provider == "PostgreSql" ? ["postgresql", "rabbitmq-server"] : ["rabbitmq-server"]);
        install.WaitForExit();
        if (install.ExitCode != 0) throw new DistributedApplicationException("A server is missing on this machine; see above.");
    }

    /// <summary>Adds the server; the answer makes the connection string of a database, which its service creates.</summary>
    public static Func<string, IResourceBuilder<IResourceWithConnectionString>> AddMachinePostgres(this IDistributedApplicationBuilder builder, string name, LocalData data)
    {
        var password = builder.AddServerPassword(name, data);
        var (server, port) = builder.AddMachineServer(name, "postgres.sh", data, greeting: [0, 0, 0, 8, 4, 210, 22, 47]); // SSLRequest, answered with N or S
        server.WithEnvironment("PASSWORD", password);
        return database => builder
            .AddConnectionString(database, ReferenceExpression.Create($"Host=127.0.0.1;Port={port};Username=postgres;Password={password};Database={database}"))
            .WaitFor(server);
    }

    public static IResourceBuilder<IResourceWithConnectionString> AddMachineRabbitMQ(this IDistributedApplicationBuilder builder, string name, LocalData data)
    {
        var user = builder.BrokerUser();
        var password = builder.AddServerPassword(name, data);
        var (server, port) = builder.AddMachineServer($"{name}-server", "rabbitmq.sh", data, greeting: "AMQP\0\0\x09\x01"u8.ToArray());
        server.WithEnvironment("USERNAME", user).WithEnvironment("PASSWORD", password);
        foreach (var extra in new[] { "distribution", "epmd" })
            server.WithEndpoint(name: extra, scheme: "tcp", isProxied: false).WithArgs(server.GetEndpoint(extra).Property(EndpointProperty.TargetPort));
        return builder.AddConnectionString(name, ReferenceExpression.Create($"amqp://{user}:{password}@127.0.0.1:{port}"));
    }

    private static (IResourceBuilder<ExecutableResource> Server, EndpointReferenceExpression Port) AddMachineServer(
        this IDistributedApplicationBuilder builder, string name, string script, LocalData data, byte[] greeting)
    {
        var server = builder.AddExecutable(name, Script(script), builder.AppHostDirectory).WithEndpoint(name: "tcp", scheme: "tcp", isProxied: false);
        var endpoint = server.GetEndpoint("tcp");
        builder.Services.AddHealthChecks().AddAsyncCheck(name, token => AnswersAsync(endpoint, greeting, token));
        server.WithHealthCheck(name).WithArgs(Path.Combine(data.Folder, name), endpoint.Property(EndpointProperty.TargetPort));
        return (server, endpoint.Property(EndpointProperty.Port));
    }

    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Machine", name);

    /// <summary>Waits inside the check: Aspire asks again only after 1, 2, 3, 4 and 5 seconds.</summary>
    private static async Task<HealthCheckResult> AnswersAsync(EndpointReference endpoint, byte[] greeting, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < 100; tried++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", endpoint.Port, cancellationToken);
                await client.GetStream().WriteAsync(greeting, cancellationToken);
                if (await client.GetStream().ReadAsync(new byte[1], cancellationToken) == 1)
                    return HealthCheckResult.Healthy();
            }
            catch (Exception absent) when (absent is SocketException or IOException)
            {
                // It still starts.
            }
            await Task.Delay(100, cancellationToken);
        }
        return HealthCheckResult.Unhealthy($"Port {endpoint.Port} does not answer.");
    }
}
