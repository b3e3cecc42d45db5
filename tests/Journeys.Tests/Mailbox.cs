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
        return Link().Match(found[number - 1]).Groups["secret"].Value;
    }

    /// <summary>The mail with such a link to somebody, the oldest first; that something waits is told in others.</summary>
    private async Task<string[]> MailAsync(string to)
    {
        if (!Directory.Exists(folder)) return [];
        var files = new DirectoryInfo(folder).GetFiles("*.eml").OrderBy(file => file.CreationTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal);
        var mail = new List<string>();
        // Quoted-printable breaks long lines with = at the end.
        foreach (var file in files)
            mail.Add((await File.ReadAllTextAsync(file.FullName)).Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal));
        return [.. mail.Where(text => text.Contains(to, StringComparison.Ordinal) && Link().IsMatch(text))];
    }

    [GeneratedRegex("/check#(?<secret>[A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
