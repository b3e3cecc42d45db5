using System.Globalization;
using Samenspel.LocalHosting.Running;

namespace Samenspel.LocalHosting.Servers;

/// <summary>A private PostgreSQL on this machine, from the binaries of the system's own package.</summary>
/// <param name="Durable">False only for data that may be lost, such as that of tests: no fsync.</param>
internal sealed record PostgresServer(ServerHome Home, int Port, string UserName, string Password, string LogFolder, bool Durable)
{
    public const string SystemUser = "postgres";

    private const string Root = "/usr/lib/postgresql";

    private string DataFolder => Path.Combine(Home.Folder, "data");

    public static bool IsInstalled => Versions().Any();

    public string ConnectionString => $"Host=127.0.0.1;Port={Port};Username={UserName};Password={Password}";

    /// <summary>Makes the data folder the first time.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(DataFolder, "PG_VERSION")))
            return;
        if (Directory.Exists(DataFolder))
            Directory.Delete(DataFolder, recursive: true);

        var passwordFile = Path.Combine(Home.Folder, "password");
        AtomicFile.Write(passwordFile, Password);
        if (Home.User is not null)
            await Tool.RequireAsync(["chown", $"{Home.User}:", passwordFile], cancellationToken: cancellationToken);

        // ICU with Dutch rules: names sort as people expect, the same on every machine.
        await Tool.RequireAsync(
            [Binary("initdb"), "-D", DataFolder, "-U", UserName, $"--pwfile={passwordFile}", "--auth=scram-sha-256", "-E", "UTF8",
                "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=nl", .. Durable ? Array.Empty<string>() : ["--no-sync"]],
            Home.User, cancellationToken: cancellationToken);
        File.Delete(passwordFile);
    }

    /// <summary>Loopback only, no socket in the file system; settings for a development machine.</summary>
    public ChildSpec Describe(string name)
    {
        string[] settings =
        [
            "listen_addresses=127.0.0.1", $"port={Port}", "unix_socket_directories=", "max_connections=300",
            "shared_buffers=64MB", "wal_level=minimal", "max_wal_senders=0", "jit=off", "log_timezone=UTC",
            .. Durable ? Array.Empty<string>() : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
        ];
        return new ChildSpec(name, Binary("postgres"), ["-D", DataFolder, .. settings.SelectMany(setting => new[] { "-c", setting })])
        {
            User = Home.User,
            StopSignal = Posix.SigInt, // the fast way: it does not wait for connections to be closed
            LogFolder = LogFolder,
        };
    }

    public async Task<string?> ProbeAsync(CancellationToken cancellationToken)
    {
        var result = await Tool.RunAsync(
            [Binary("pg_isready"), "-h", "127.0.0.1", "-p", $"{Port}", "-U", UserName], cancellationToken: cancellationToken);
        return result.ExitCode == 0 ? null : $"pg_isready: {result.Output}";
    }

    /// <summary>Creates the databases that are not there yet.</summary>
    public Task CreateDatabasesAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var script = string.Concat(names.Select(name =>
            $"select 'create database \"{name}\"' where not exists (select from pg_database where datname = '{name}')\\gexec\n"));
        return Tool.RequireAsync(
            [Binary("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", $"{Port}", "-U", UserName, "-d", "postgres", "-f", "-"],
            environment: new Dictionary<string, string> { ["PGPASSWORD"] = Password }, input: script, cancellationToken: cancellationToken);
    }

    private string Binary(string name)
    {
        // Data of an older version can be read only by that version.
        var versionFile = Path.Combine(DataFolder, "PG_VERSION");
        var version = File.Exists(versionFile) ? int.Parse(File.ReadAllText(versionFile), CultureInfo.InvariantCulture) : Versions().Max();
        return $"{Root}/{version}/bin/{name}";
    }

    private static IEnumerable<int> Versions() => !Directory.Exists(Root) ? [] : Directory.GetDirectories(Root)
        .Where(folder => File.Exists(Path.Combine(folder, "bin", "postgres")))
        .Select(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture));
}
