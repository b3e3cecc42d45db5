using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Servers;

/// <summary>The ports of a private broker: for clients, between Erlang nodes, and of the name server of those nodes.</summary>
internal sealed record RabbitMqPorts(int Amqp, int Distribution, int NameServer);

/// <summary>A private RabbitMQ on this machine, from the system's own package: own data, own node name, loopback only.</summary>
internal sealed record RabbitMqServer(ServerHome Home, RabbitMqPorts Ports, string UserName, string Password, string LogFolder)
{
    public const string SystemUser = "rabbitmq";

    private const string Scripts = "/usr/lib/rabbitmq/bin";
    private const string Node = "samenspel@localhost";

    public static bool IsInstalled => File.Exists($"{Scripts}/rabbitmq-server");

    public Uri Address => new($"amqp://{UserName}:{Password}@127.0.0.1:{Ports.Amqp}");

    private Dictionary<string, string> Variables => new()
    {
        ["HOME"] = Home.Folder, // the Erlang cookie is kept here
        ["RABBITMQ_NODENAME"] = Node,
        ["RABBITMQ_MNESIA_BASE"] = Inside("data"),
        ["RABBITMQ_LOG_BASE"] = Inside("log"),
        ["RABBITMQ_CONFIG_FILE"] = Inside("rabbitmq.conf"),
        ["RABBITMQ_ADVANCED_CONFIG_FILE"] = Inside("advanced.config"),
        ["RABBITMQ_CONF_ENV_FILE"] = Inside("rabbitmq-env.conf"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Inside("enabled_plugins"),
        ["RABBITMQ_DIST_PORT"] = $"{Ports.Distribution}",
        ["ERL_EPMD_PORT"] = $"{Ports.NameServer}",
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
    };

    /// <summary>Writes the configuration. The user is made when the broker starts for the first time; there is no guest.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Inside("data"));
        Directory.CreateDirectory(Inside("log"));
        AtomicFile.Write(Inside("enabled_plugins"), "[].\n");
        AtomicFile.Write(Inside("rabbitmq-env.conf"), "");
        AtomicFile.Write(Inside("advanced.config"), "[].\n");
        AtomicFile.Write(Inside("rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{Ports.Amqp}
            default_user = {UserName}
            default_pass = {Password}
            log.console = true
            log.console.level = info
            log.file = false

            """);
        if (Home.User is not null)
            await Tool.RequireAsync(["chown", "-R", $"{Home.User}:", Home.Folder], cancellationToken: cancellationToken);
    }

    /// <summary>
    /// The name server of Erlang nodes. Without one the broker would start its own, which stays behind when the broker ends.
    /// </summary>
    public ChildSpec DescribeNameServer(string name) => new(name, "epmd", ["-port", $"{Ports.NameServer}", "-address", "127.0.0.1"])
    {
        User = Home.User,
        LogFolder = LogFolder,
    };

    public ChildSpec Describe(string name) => new(name, $"{Scripts}/rabbitmq-server", [])
    {
        User = Home.User,
        LogFolder = LogFolder,
        Environment = new Dictionary<string, string>(Variables)
        {
            // With this the script becomes the Erlang machine instead of guarding it, so signals reach the broker itself.
            ["RABBITMQ_ALLOW_INPUT"] = "1",
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-noinput -kernel inet_dist_use_interface {127,0,0,1}",
        },
    };

    public Task<string?> ProbeNameServerAsync(CancellationToken cancellationToken) =>
        TalkAsync(Ports.NameServer, async (stream, token) =>
        {
            // NAMES_REQ: a length of one byte, then the letter n. The answer begins with the port of the name server.
            await stream.WriteAsync(new byte[] { 0, 1, (byte)'n' }, token);
            return await stream.ReadAsync(new byte[4], token) == 4;
        }, cancellationToken);

    /// <summary>Healthy when it answers the greeting of the protocol with a method frame: all parts of the broker run by then.</summary>
    public Task<string?> ProbeAsync(CancellationToken cancellationToken) =>
        TalkAsync(Ports.Amqp, async (stream, token) =>
        {
            await stream.WriteAsync("AMQP\0\0\x09\x01"u8.ToArray(), token);
            var answer = new byte[1];
            const byte methodFrame = 1;
            return await stream.ReadAsync(answer, token) == 1 && answer[0] == methodFrame;
        }, cancellationToken);

    /// <summary>Adds an empty virtual host that the user may use.</summary>
    public async Task AddVirtualHostAsync(string name, CancellationToken cancellationToken)
    {
        var erlang = $"""rabbit_vhost:add(<<"{name}">>, <<"{UserName}">>), rabbit_auth_backend_internal:set_permissions(<<"{UserName}">>, <<"{name}">>, <<".*">>, <<".*">>, <<".*">>, <<"{UserName}">>).""";
        var output = await Tool.RequireAsync([$"{Scripts}/rabbitmqctl", "--quiet", "eval", erlang], Home.User, Variables, cancellationToken: cancellationToken);
        if (output != "ok")
            throw new DistributedApplicationException($"RabbitMQ did not add virtual host {name}: {output}");
    }

    private string Inside(string name) => Path.Combine(Home.Folder, name);

    private static async Task<string?> TalkAsync(
        int port, Func<NetworkStream, CancellationToken, Task<bool>> talk, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, limit.Token);
            return await talk(client.GetStream(), limit.Token) ? null : $"port {port} answers, but not as expected";
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return $"port {port}: {failure.Message}";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"port {port} took the connection but did not answer";
        }
    }
}
