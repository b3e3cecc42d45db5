using System.Text.Json;

namespace Samenspel.LocalHosting.Running;

/// <summary>Keeps generated values from run to run in <c>parameters.json</c>, readable for its owner only.</summary>
internal static class ParameterStore
{
    private static readonly Lock Gate = new();

    public static string GetOrAdd(LocalSettings settings, string name, Func<string> generate)
    {
        lock (Gate)
        {
            var file = Path.Combine(settings.DataFolder, "parameters.json");
            var values = File.Exists(file)
                ? JsonSerializer.Deserialize<SortedDictionary<string, string>>(File.ReadAllText(file))!
                : [];
            if (values.TryGetValue(name, out var known))
                return known;

            var value = values[name] = generate();
            Directory.CreateDirectory(settings.DataFolder);
            AtomicFile.Write(file, JsonSerializer.Serialize(values));
            return value;
        }
    }
}

internal static class AtomicFile
{
    /// <summary>Writes a file that only its owner may read; a reader sees the old text or the new, never half of it.</summary>
    public static void Write(string file, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(file + ".new", options))
            writer.Write(text);
        File.Move(file + ".new", file, overwrite: true);
    }
}
