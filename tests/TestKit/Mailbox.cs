using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenspel.TestKit;

/// <summary>The mail that a platform in Development writes to a folder instead of sending it.</summary>
/// <param name="folder">The folder; it may not exist yet.</param>
public sealed partial class Mailbox(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<string, string> read = new();

    /// <summary>Waits for the mail with this number, of those to an address with such a link.</summary>
    /// <param name="to">Whose mail.</param>
    /// <param name="path">What the link holds, as <c>/account/invitation</c>.</param>
    /// <param name="number">The how manieth mail, from 1, the oldest first.</param>
    /// <returns>The link in it.</returns>
    public async Task<Uri> LinkAsync(string to, string path, int number = 1)
    {
        Uri[] found = [];
        await Eventually.IsTrueAsync(async () => (found = await LinksAsync(to, path)).Length >= number, $"mail {number} with a link to {path} arrived", Patience);
        return found[number - 1];
    }

    private async Task<Uri[]> LinksAsync(string to, string path)
    {
        if (!Directory.Exists(folder)) return [];
        var links = new List<Uri>();
        foreach (var file in Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal)) // their names are by time
        {
            if (!read.TryGetValue(file, out var mail)) read[file] = mail = Plain(await File.ReadAllTextAsync(file));
            if (mail.Contains($"To: {to}", StringComparison.OrdinalIgnoreCase))
                links.AddRange(Link().Matches(mail).Select(link => new Uri(link.Value)).Where(link => link.ToString().Contains(path, StringComparison.Ordinal)));
        }
        return [.. links];
    }

    /// <summary>Quoted-printable breaks long lines with = at the end, and writes = itself as =3D.</summary>
    private static string Plain(string mail)
    {
        var lines = mail.ReplaceLineEndings("\n");
        return lines.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase)
            ? Escaped().Replace(lines.Replace("=\n", "", StringComparison.Ordinal), found => ((char)byte.Parse(found.Groups[1].Value, NumberStyles.HexNumber, null)).ToString())
            : lines;
    }

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
