using System.Security.Cryptography;
using System.Text;

namespace Samenspel.Domain;

/// <summary>
/// A code with which somebody who signed in says: that is me. It is given to the person on paper or by phone, so it has only
/// characters that are not mistaken for each other, in groups; 80 random bits cannot be guessed.
/// </summary>
public static class InvitationCode
{
    private const string Characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16, Group = 4;

    /// <summary>For how long a code can be used.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(14);

    /// <summary>A new code, such as K7QM-3F9T-XX2P-0AJE. Only its hash is kept.</summary>
    public static string Make() =>
        string.Join('-', RandomNumberGenerator.GetString(Characters, Length).Chunk(Group).Select(group => new string(group)));

    /// <summary>What is kept of a code: SHA-256 in hexadecimal, the same however somebody types it (small letters, spaces, O for 0, I or L for 1).</summary>
    public static string HashOf(string code)
    {
        var typed = code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(one => one switch { 'O' => '0', 'I' or 'L' => '1', _ => one });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(typed))));
    }
}
