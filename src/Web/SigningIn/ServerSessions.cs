using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Web.Data;

namespace Samenspel.Web.SigningIn;

/// <summary>Who is signed in, with their tokens, for all copies of the website. The cookie holds only the secret that opens it.</summary>
internal sealed class ServerSessions(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    private const string SecretName = "secret";
    private static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var secret = SealedText.NewSecret();
        ticket.Properties.SetString(SecretName, secret);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WebDb>();
        db.Add(new StoredSession { Hash = SealedText.HashOf(secret), IdentitySession = SessionOf(ticket), Content = Sealed(secret, ticket), ExpiresAt = EndOf(ticket) });
        await db.SaveChangesAsync();
        return secret;
    }

    /// <summary>Keeps what changed in a ticket. What ended meanwhile does not come back.</summary>
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        ticket.Properties.SetString(SecretName, key);
        var (hash, content, end) = (SealedText.HashOf(key), Sealed(key, ticket), EndOf(ticket));
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WebDb>().Sessions.Where(session => session.Hash == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.Content, content).SetProperty(session => session.ExpiresAt, end));
    }

    /// <summary>The same of a ticket that was read.</summary>
    public Task RenewAsync(AuthenticationTicket ticket) => RenewAsync(ticket.Properties.GetString(SecretName)!, ticket);

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var (hash, now) = (SealedText.HashOf(key), clock.GetUtcNow());
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WebDb>();
        var stored = await db.Sessions
            .Where(session => session.Hash == hash && session.ExpiresAt > now && !db.EndedSessions.Any(ended => ended.IdentitySession == session.IdentitySession))
            .Select(session => session.Content).SingleOrDefaultAsync();
        return stored is not null && SealedText.Open(key, stored) is { } content ? TicketSerializer.Default.Deserialize(content) : null;
    }

    public async Task RemoveAsync(string key)
    {
        var hash = SealedText.HashOf(key);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WebDb>().Sessions.Where(session => session.Hash == hash).ExecuteDeleteAsync();
    }

    /// <summary>Forgets a ticket that was read.</summary>
    public Task RemoveAsync(AuthenticationTicket ticket) => RemoveAsync(ticket.Properties.GetString(SecretName)!);

    /// <summary>The identity service says that a session is over: no ticket of it counts any more, here or in another browser.</summary>
    public async Task EndAsync(string identitySession, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WebDb>();
        db.Add(new EndedSession { IdentitySession = identitySession, EndedAt = clock.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (ProviderSql.IsDuplicateKey(failure))
        {
            // It was told before.
        }
        await db.Sessions.Where(session => session.IdentitySession == identitySession).ExecuteDeleteAsync(cancel);
    }

    private static string? SessionOf(AuthenticationTicket ticket) => ticket.Principal.FindFirst("sid")?.Value;

    private static byte[] Sealed(string secret, AuthenticationTicket ticket) => SealedText.Seal(secret, TicketSerializer.Default.Serialize(ticket));

    private DateTimeOffset EndOf(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + Longest;
}
