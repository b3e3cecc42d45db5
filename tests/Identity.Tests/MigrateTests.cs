using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using Samenspel.Identity.Data;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>What the verb <c>migrate</c> writes, however often it runs.</summary>
public sealed class MigrateTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_demo_password_counts_from_the_next_run_and_the_same_one_ends_no_session()
    {
        var (signIn, tokens) = await host.SignInAsync("samira@samenspel.example");
        await ApplyAsync(IdentityHost.Password);
        tokens = await signIn.RefreshAsync(tokens.RefreshToken, Cancel).OkAsync<Tokens>();

        await ApplyAsync("een heel ander wachtwoord");

        await signIn.RefreshAsync(tokens.RefreshToken, Cancel).HasStatusAsync(HttpStatusCode.BadRequest);
        await host.SignInAsync("samira@samenspel.example", "een heel ander wachtwoord");
        await host.WithAsync(async services => Assert.Equal(9, await services.GetRequiredService<IdentityDb>().People.CountAsync()));
    }

    [Fact]
    public async Task A_system_that_is_no_longer_configured_gets_no_token()
    {
        await host.WithAsync(services => OAuthClients.ApplyAsync(services.GetRequiredService<IOpenIddictApplicationManager>(), IdentityHost.PublicUrl, []));

        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "reporting"), new("client_secret", "a secret of a system")]);
        await host.Browser().PostAsync("/connect/token", form, Cancel).HasStatusAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Identity:Systems:0:ClientId", "")]
    [InlineData("Identity:Systems:0:Secret", "")]
    [InlineData("Identity:Systems:0:Roles:0", "boss")]
    public void A_system_that_is_half_configured_is_named(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Identity:Systems:0:ClientId"] = "reporting",
            ["Identity:Systems:0:Secret"] = "a secret of a system",
            [key] = value,
        }).Build();
        var refused = Assert.Throws<InvalidOperationException>(() => SystemClient.Read(configuration));
        Assert.Contains("Identity:Systems:0", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_differ_have_another_fingerprint()
    {
        static string Of(string password) => AppliedSettings.FingerprintOf(
            new ConfigurationBuilder().AddInMemoryCollection([new("Identity:DemoPassword", password)]).Build());
        Assert.Equal(Of("one"), Of("one"));
        Assert.NotEqual(Of("one"), Of("another"));
    }

    private Task ApplyAsync(string password) =>
        host.WithAsync(services => ActivatorUtilities.CreateInstance<DevelopmentData>(services).ApplyAsync(password));
}
