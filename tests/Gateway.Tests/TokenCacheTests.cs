using System.Security.Claims;
using Microsoft.Extensions.Time.Testing;
using Samenspel.Gateway.Access;

namespace Samenspel.Gateway.Tests;

public sealed class TokenCacheTests : IDisposable
{
    private const string Token = "header.payload.signature";

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly ClaimsPrincipal petra = new();
    private readonly object keys = new();
    private readonly TokenCache tokens;

    public TokenCacheTests() => tokens = new TokenCache(time);

    [Fact]
    public void A_checked_token_is_recognised_and_one_that_differs_in_a_letter_is_not()
    {
        Remember(TimeSpan.FromMinutes(5));
        Assert.Same(petra, tokens.Find(Token, keys));
        Assert.Null(tokens.Find("header.payload.signaturE", keys));
    }

    [Fact]
    public void A_token_is_not_recognised_after_its_end()
    {
        Remember(TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.NotNull(tokens.Find(Token, keys));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(tokens.Find(Token, keys));
    }

    [Fact]
    public void A_token_is_checked_again_with_every_new_key_set()
    {
        Remember(TimeSpan.FromMinutes(5));
        Assert.Null(tokens.Find(Token, new object()));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(61, false)]
    public void A_token_is_remembered_for_a_minute_at_most(int seconds, bool known)
    {
        Remember(TimeSpan.FromMinutes(5));
        time.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(known, tokens.Find(Token, keys) is not null);
    }

    [Fact]
    public void Asking_does_not_make_it_last_longer()
    {
        Remember(TimeSpan.FromMinutes(5));
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.NotNull(tokens.Find(Token, keys));
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Null(tokens.Find(Token, keys));
    }

    [Fact]
    public void Not_more_tokens_are_kept_than_fit()
    {
        for (var i = 0; i < 2 * TokenCache.Limit; i++) tokens.Remember($"token {i}", petra, time.GetUtcNow().AddMinutes(5), keys);
        Assert.InRange(tokens.Count, 1, TokenCache.Limit);
    }

    public void Dispose() => tokens.Dispose();

    private void Remember(TimeSpan validFor) => tokens.Remember(Token, petra, time.GetUtcNow() + validFor, keys);
}
