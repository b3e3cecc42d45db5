using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Samenspel.LocalHosting.Servers;

namespace Samenspel.LocalHosting.Running;

/// <summary>Starts the servers of the model as private processes.</summary>
internal sealed class ServerLauncher(
    LocalSettings settings, Announcer announcer, ResourceStates states, ILookup<IResource, EndpointPlan> endpoints, Ports ports)
{
    public async Task StartAsync(PostgresServerResource resource, Action<Instance> started, CancellationToken cancellationToken)
    {
        var home = await HomeAsync(resource, PostgresServer.SystemUser, cancellationToken);
        var server = new PostgresServer(
            home, endpoints[resource].Single().Port, await TextAsync(resource.UserName, cancellationToken),
            await TextAsync(resource.PasswordParameter, cancellationToken), settings.LogFolder, Durable: true);
        await server.PrepareAsync(cancellationToken);
        await StartAsync(new(resource.Name, () => server.Describe(resource.Name), server.ProbeAsync, settings.StartLimit, announcer: null),
            $"PostgreSQL on 127.0.0.1:{server.Port}", Started, cancellationToken);
        await server.CreateDatabasesAsync(resource.Databases.Values, cancellationToken);
        states.Healthy(resource);

        void Started(Instance instance)
        {
            states.Started(resource);
            started(instance);
        }
    }

    public async Task StartAsync(RabbitMQServerResource resource, Action<Instance> started, CancellationToken cancellationToken)
    {
        var home = await HomeAsync(resource, RabbitMqServer.SystemUser, cancellationToken);
        var server = new RabbitMqServer(
            home, new(endpoints[resource].Single().Port, ports.Free(), ports.Free()), await TextAsync(resource.UserName, cancellationToken),
            await TextAsync(resource.PasswordParameter, cancellationToken), settings.LogFolder);
        await server.PrepareAsync(cancellationToken);
        var names = $"{resource.Name}-epmd";
        await StartAsync(new(names, () => server.DescribeNameServer(names), server.ProbeNameServerAsync, settings.StartLimit, announcer: null),
            "name server of the broker", started, cancellationToken);
        await StartAsync(new(resource.Name, () => server.Describe(resource.Name), server.ProbeAsync, settings.StartLimit, announcer: null),
            $"RabbitMQ on 127.0.0.1:{server.Ports.Amqp}", Started, cancellationToken);
        states.Healthy(resource);

        void Started(Instance instance)
        {
            states.Started(resource);
            started(instance);
        }
    }

    private async Task StartAsync(Instance instance, string what, Action<Instance> started, CancellationToken cancellationToken)
    {
        announcer.State(instance.Name, "starting", what);
        var begin = announcer.Elapsed;
        started(instance);
        await instance.StartAsync(cancellationToken);
        announcer.State(instance.Name, "ready", $"{what}  after {Announcer.Seconds(announcer.Elapsed - begin)}");
        instance.KeepRunning();
    }

    private async Task<ServerHome> HomeAsync(IResource resource, string systemUser, CancellationToken cancellationToken)
    {
        var home = await ServerHome.PrepareAsync(settings.DataFolder, resource.Name, systemUser, cancellationToken);
        if (!home.Folder.StartsWith(settings.DataFolder, StringComparison.Ordinal))
            announcer.Say($"User {systemUser} cannot reach {settings.DataFolder}; data of {resource.Name} is in {home.Folder}");
        return home;
    }

    private static async Task<string> TextAsync(IValueProvider value, CancellationToken cancellationToken) =>
        await value.GetValueAsync(cancellationToken) ?? throw new DistributedApplicationException("A server has no user name or password.");
}
