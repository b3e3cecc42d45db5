using System.Text.RegularExpressions;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>The mail that a platform in Development writes to a folder instead of sending it.</summary>
internal sealed partial class Mailbox(string folder)
{
    /// <summary>Waits for the mail with this number to somebody, and takes the secret out of its link.</summary>
    public async Task<string> SecretAsync(string to, int number)
    {
        string[] found = [];
        await Eventually.IsTrueAsync(async () => (found = await MailAsync(to)).Length >= number, $"mail {number} arrived", TimeSpan.FromSeconds(60));
        // Quoted-printable breaks long lines with = at the end.
        return Link().Match(found[number - 1].Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal)).Groups["secret"].Value;
    }

    /// <summary>The mail to somebody, the oldest first.</summary>
    private async Task<string[]> MailAsync(string to)
    {
        if (!Directory.Exists(folder)) return [];
        var files = new DirectoryInfo(folder).GetFiles("*.eml").OrderBy(file => file.CreationTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal);
        var mail = new List<string>();
        foreach (var file in files) mail.Add(await File.ReadAllTextAsync(file.FullName));
        return [.. mail.Where(text => text.Contains(to, StringComparison.Ordinal))];
    }

    [GeneratedRegex("/check#(?<secret>[A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
