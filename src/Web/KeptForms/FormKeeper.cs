using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Web.Data;

namespace Samenspel.Web.KeptForms;

/// <summary>
/// Keeps for half an hour what was sent when the session was over, or from a page that was too old, so that the same person can send it
/// after signing in again.
/// </summary>
internal sealed class FormKeeper(WebDb db, FormOwner owners, TimeProvider clock)
{
    /// <summary>Where the form waits.</summary>
    public const string Address = "/kept-form";

    private const string Cookie = "samenspel-kept-form";
    private const int LongestForm = 100_000;
    private static readonly TimeSpan Term = TimeSpan.FromMinutes(30);

    /// <summary>Keeps the form of a request and gives the browser what opens it.</summary>
    /// <returns>Whether there was one worth keeping: made for somebody, and not too long.</returns>
    public async Task<bool> KeepAsync(HttpContext http)
    {
        var request = http.Request;
        if (!request.HasFormContentType || request.ContentLength is null or > LongestForm) return false;
        var sent = await request.ReadFormAsync(http.RequestAborted);
        if (!owners.IsMark(sent[FilledForm.OwnerField].ToString())) return false;

        var form = new FilledForm($"{request.Path}{request.QueryString}", [.. sent.Where(field => field.Key != "__RequestVerificationToken")
            .SelectMany(field => field.Value.Select(value => new FilledField(field.Key, value ?? "")))]);
        var (secret, end) = (SealedText.NewSecret(), clock.GetUtcNow() + Term);
        db.Add(new KeptForm { Hash = SealedText.HashOf(secret), Content = SealedText.Seal(secret, JsonSerializer.SerializeToUtf8Bytes(form)), ExpiresAt = end });
        await db.SaveChangesAsync(http.RequestAborted);
        http.Response.Cookies.Append(Cookie, secret, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, MaxAge = Term, Path = Address, IsEssential = true });
        return true;
    }

    /// <summary>The form that waits for whoever is signed in; null when there is none, or it was somebody else's.</summary>
    public async Task<FilledForm?> ReadAsync(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } secret) return null;
        var (hash, now) = (SealedText.HashOf(secret), clock.GetUtcNow());
        var stored = await db.KeptForms.Where(form => form.Hash == hash && form.ExpiresAt > now).Select(form => form.Content).SingleOrDefaultAsync(http.RequestAborted);
        var form = stored is not null && SealedText.Open(secret, stored) is { } content ? JsonSerializer.Deserialize<FilledForm>(content) : null;
        return form is not null && owners.Is(form.Owner, http.User) ? form : null;
    }

    /// <summary>Forgets the form that waits.</summary>
    public async Task DropAsync(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } secret) return;
        var hash = SealedText.HashOf(secret);
        await db.KeptForms.Where(form => form.Hash == hash).ExecuteDeleteAsync(http.RequestAborted);
        http.Response.Cookies.Delete(Cookie, new() { Path = Address });
    }
}
