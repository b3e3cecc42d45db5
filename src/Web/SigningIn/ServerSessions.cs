using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Memory;

namespace Samenspel.Web.SigningIn;

/// <summary>Who is signed in, with their tokens. The cookie holds only the key.</summary>
internal sealed class ServerSessions(IMemoryCache sessions, TimeProvider clock) : ITicketStore
{
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await RenewAsync(key, ticket);
        return key;
    }

    /// <summary>Kept as bytes, since requests of one person run side by side and each may change its ticket.</summary>
    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        sessions.Set(key, TicketSerializer.Default.Serialize(ticket), ticket.Properties.ExpiresUtc ?? clock.GetUtcNow().AddHours(8));
        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        Task.FromResult(sessions.Get<byte[]>(key) is { } ticket ? TicketSerializer.Default.Deserialize(ticket) : null);

    public Task RemoveAsync(string key)
    {
        sessions.Remove(key);
        return Task.CompletedTask;
    }
}
