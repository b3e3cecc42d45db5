using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
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

    /// <summary>The check that this secret opens; null when there is none that can be answered, or was still to be answered when the client took the consent back.</summary>
    /// <returns>The check, and whether the client still wants to be asked.</returns>
    public static async Task<(CheckIn? Check, bool IsNeeded)> FindByTokenAsync(this SignalsDb db, string secret, DateTimeOffset now, CancellationToken cancel)
    {
        var hash = Hash(secret);
        var check = await db.CheckIns.Where(c => c.LinkHash == hash).OrderBy(c => c.Id).FirstOrDefaultAsync(cancel);
        if (check?.LinkHash is not { } known || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(known), Encoding.ASCII.GetBytes(hash))) return (null, true);
        if (check.Status != CheckInStatus.Answered && !await db.MayBeAskedAsync(check.ClientId, now.DutchDay(), cancel)) return (check, false);
        return (check.CanBeAnswered(now) ? check : null, true);
    }
}
