using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Data;
using Samenspel.Web.SigningIn;
using Samenspel.Web.Tests.Pages;

namespace Samenspel.Web.Tests.SigningIn;

/// <summary>Two copies of the website serve one person.</summary>
public sealed class ServerSessionsTests(Website website) : IClassFixture<Website>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_signed_in_at_one_copy_is_known_at_the_other()
    {
        await using var other = website.Copy();
        var secret = await Of(website).StoreAsync(Ticket("one", "eerste"));

        var read = await Of(other).RetrieveAsync(secret);
        Assert.Equal("eerste", read!.Properties.GetTokenValue("access_token"));

        read.Properties.UpdateTokenValue("access_token", "tweede");
        await Of(other).RenewAsync(read);
        Assert.Equal("tweede", (await Of(website).RetrieveAsync(secret))!.Properties.GetTokenValue("access_token"));
    }

    [Fact]
    public async Task What_ended_at_one_copy_does_not_come_back_at_the_other()
    {
        await using var other = website.Copy();
        var secret = await Of(website).StoreAsync(Ticket("two", "eerste"));
        var read = (await Of(other).RetrieveAsync(secret))!;

        await Of(website).EndAsync("two", Cancel);
        await Of(website).EndAsync("two", Cancel); // told twice
        await Of(other).RenewAsync(read);
        var late = await Of(other).StoreAsync(Ticket("two", "eerste"));

        Assert.Null(await Of(other).RetrieveAsync(secret));
        Assert.Null(await Of(website).RetrieveAsync(late));
    }

    [Fact]
    public async Task Who_reads_the_database_finds_no_secret_and_no_token()
    {
        var secret = await Of(website).StoreAsync(Ticket("three", "een-geheim"));
        await using var scope = website.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<WebDb>().Sessions.SingleAsync(session => session.IdentitySession == "three", Cancel);

        Assert.NotEqual(secret, stored.Hash);
        Assert.DoesNotContain("een-geheim", Encoding.UTF8.GetString(stored.Content), StringComparison.Ordinal);
        Assert.Null(SealedText.Open(SealedText.NewSecret(), stored.Content));
    }

    [Fact]
    public async Task A_session_that_ran_out_is_nobody()
    {
        var ticket = Ticket("four", "eerste");
        ticket.Properties.ExpiresUtc = TimeProvider.System.GetUtcNow() - TimeSpan.FromSeconds(1);
        Assert.Null(await Of(website).RetrieveAsync(await Of(website).StoreAsync(ticket)));
    }

    private static ServerSessions Of(Website copy) => copy.Services.GetRequiredService<ServerSessions>();

    private static AuthenticationTicket Ticket(string session, string token)
    {
        var properties = new AuthenticationProperties();
        properties.StoreTokens([new AuthenticationToken { Name = "access_token", Value = token }]);
        return new(new ClaimsPrincipal(new ClaimsIdentity([new Claim("sid", session)], "test")), properties, Session.Cookie);
    }
}
