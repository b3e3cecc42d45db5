using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Who holds the secret of a link is the client. Only its hash is known here.</summary>
internal static class CheckInLink
{
    /// <summary>Longest secret that is looked at, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>SHA-256 in base64url.</summary>
    public static string Hash(string secret) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The check that this secret opens and that can still be answered; null for any other.</summary>
    public static async Task<CheckIn?> FindByTokenAsync(this SignalsDb db, string secret, DateTimeOffset now, CancellationToken cancel)
    {
        var hash = Hash(secret);
        var check = await db.CheckIns.Where(c => c.LinkHash == hash).OrderBy(c => c.Id).FirstOrDefaultAsync(cancel);
        return check?.LinkHash is { } known
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(known), Encoding.ASCII.GetBytes(hash))
            && check.CanBeAnswered(now) ? check : null;
    }
}
