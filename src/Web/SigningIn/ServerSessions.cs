using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Memory;

namespace Samenspel.Web.SigningIn;

/// <summary>Who is signed in, with their tokens. The cookie holds only the key.</summary>
internal sealed class ServerSessions(IMemoryCache sessions, TimeProvider clock) : ITicketStore
{
    private const string KeyName = "key";

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await RenewAsync(key, ticket);
        return key;
    }

    /// <summary>Kept as bytes, since requests of one person run side by side and each may change its ticket. What ended meanwhile does not come back.</summary>
    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        if (HasEnded(ticket)) return RemoveAsync(key);
        ticket.Properties.SetString(KeyName, key);
        sessions.Set(key, TicketSerializer.Default.Serialize(ticket), ticket.Properties.ExpiresUtc ?? clock.GetUtcNow().AddHours(8));
        return Task.CompletedTask;
    }

    /// <summary>Keeps what changed in a ticket that was read.</summary>
    public Task RenewAsync(AuthenticationTicket ticket) => RenewAsync(ticket.Properties.GetString(KeyName)!, ticket);

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => Task.FromResult(
        sessions.Get<byte[]>(key) is { } kept && TicketSerializer.Default.Deserialize(kept) is { } ticket && !HasEnded(ticket) ? ticket : null);

    public Task RemoveAsync(string key)
    {
        sessions.Remove(key);
        return Task.CompletedTask;
    }

    /// <summary>Forgets a ticket that was read.</summary>
    public Task RemoveAsync(AuthenticationTicket ticket) => RemoveAsync(ticket.Properties.GetString(KeyName)!);

    /// <summary>The identity service says that a session is over: no ticket of it counts any more, here or in another browser.</summary>
    public void End(string session) => sessions.Set(new Ended(session), true, TimeSpan.FromHours(12)); // longer than a ticket and its tokens live

    private bool HasEnded(AuthenticationTicket ticket) => ticket.Principal.FindFirst("sid") is { } session && sessions.TryGetValue(new Ended(session.Value), out _);

    private sealed record Ended(string Session);
}
