using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

/// <summary>
/// The folder with what this clone keeps: databases, mail, and the generated secrets that open those databases.
/// One platform at a time uses it.
/// </summary>
internal sealed class LocalData : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OthersMayPass = OwnerOnly | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const string LockName = "lock", OwnerName = "process";

    private static readonly TimeSpan KilledIsGone = TimeSpan.FromSeconds(3);

    private readonly IDistributedApplicationBuilder _builder;
    private readonly FileStream _lock;
    private readonly string[] _volumes = ["postgres", "rabbitmq", "sqlserver"];

    private LocalData(IDistributedApplicationBuilder builder, string folder)
    {
        _builder = builder;
        Folder = folder;
        _lock = Lock(folder);
        File.WriteAllText(Path.Combine(folder, OwnerName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    public string Folder { get; }

    private string Secrets => Path.Combine(Folder, "secrets.json");

    /// <exception cref="DistributedApplicationException">Another platform runs from it.</exception>
    public static LocalData Open(IDistributedApplicationBuilder builder, bool isFresh, bool onMachine)
    {
        var wanted = Path.GetFullPath(builder.Configuration["Samenspel:DataFolder"] ?? "../../.data", builder.AppHostDirectory);
        var data = new LocalData(builder, onMachine ? ReachableByServers(wanted) : Make(wanted));
        if (isFresh) data.Clear(onMachine);
        return data;
    }

    /// <summary>A parameter that is given in the configuration, or generated once and kept beside the data it opens.</summary>
    public IResourceBuilder<ParameterResource> AddSecret(string name, GenerateParameterDefault rule)
    {
        if (_builder.Configuration[$"Parameters:{name}"] is null)
        {
            var kept = File.Exists(Secrets) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Secrets))! : [];
            if (kept.TryAdd(name, rule.GetDefaultValue())) Write(Secrets, JsonSerializer.Serialize(kept));
            _builder.Configuration[$"Parameters:{name}"] = kept[name];
        }
        return _builder.AddParameter(name, rule, secret: true);
    }

    /// <summary>The name of a volume of a container: another in each clone.</summary>
    public string Volume(string server) => $"samenspel-{Hash(Folder)}-{server}";

    public void Dispose() => _lock.Dispose();

    /// <summary>
    /// Under root a server runs as the user of its package. When that user cannot reach the folder, such as in a home folder,
    /// a link takes its place, and the data is where every user may pass.
    /// </summary>
    private static string ReachableByServers(string wanted)
    {
        if (Environment.UserName != "root" || CanPass(Directory.GetParent(wanted))) return Make(wanted);
        var real = Make($"/var/lib/samenspel/{Hash(wanted)}");
        if (!Path.Exists(wanted)) Directory.CreateSymbolicLink(wanted, real);
        Console.WriteLine($"The users of the servers cannot reach {wanted}: the data is in {real}");
        return real;
    }

    private static bool CanPass(DirectoryInfo? folder) =>
        folder is null || OperatingSystem.IsWindows() || ((!folder.Exists || folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute)) && CanPass(folder.Parent));

    private static string Make(string folder)
    {
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(folder).FullName;
        Directory.CreateDirectory(folder, OthersMayPass);
        File.SetUnixFileMode(folder, OthersMayPass);
        return folder;
    }

    private static FileStream Lock(string folder)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < KilledIsGone)
            {
                Task.Delay(20).Wait(); // one that was killed holds it until the kernel has cleared it away
            }
            catch (IOException)
            {
                var owner = File.ReadAllText(Path.Combine(folder, OwnerName));
                throw new DistributedApplicationException($"The platform already runs from {folder} (process {owner}). Stop it first: kill {owner}");
            }
        }
    }

    private void Clear(bool onMachine)
    {
        var kept = new DirectoryInfo(Folder).EnumerateFileSystemInfos().Where(entry => entry.Name is not (LockName or OwnerName)).ToList();
        if (kept.Count > 0 && !File.Exists(Secrets))
            throw new DistributedApplicationException($"{Folder} holds no data of this platform, and is not emptied. Name another folder in Samenspel:DataFolder, or empty it yourself.");
        Console.WriteLine($"Fresh start: removing all data in {Folder}");
        foreach (var entry in kept)
        {
            if (entry is DirectoryInfo folder) folder.Delete(recursive: true);
            else entry.Delete();
        }
        if (onMachine) return;
        foreach (var server in _volumes) ContainerEngine.Run("volume", "rm", "--force", Volume(server));
    }

    /// <summary>Never half written, and never readable by others.</summary>
    private static void Write(string file, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        using (var stream = new FileStream(file + ".new", options)) stream.Write(Encoding.UTF8.GetBytes(text));
        File.Move(file + ".new", file, overwrite: true);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
