using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Identity.Data;
using Samenspel.Identity.SigningIn;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Guessing a password ends in a wait, however the guesses come.</summary>
public sealed class LockoutTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static readonly Uri Page = new(IdentityHost.PublicUrl, SignIn.SignInPage);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_forty_guesses_of_a_password_at_once_five_count_and_the_right_one_after_them_is_refused()
    {
        var (id, email) = await host.GivenPersonAsync();
        var signIn = new SignIn(host.Browser());
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => signIn.PostPasswordAsync(Page, email, "not the password", Cancel)));

        await host.WithAsync(async services =>
        {
            var account = await services.GetRequiredService<IdentityDb>().Accounts.SingleAsync(account => account.Id == id);
            Assert.Equal(5, account.AccessFailedCount);
            Assert.True(account.LockoutEnd > TimeProvider.System.GetUtcNow().AddMinutes(14));
        });
        Assert.False(await IsInAsync(email, IdentityHost.Password));
    }

    [Fact]
    public async Task Each_attempt_is_counted_before_it_is_looked_at_and_never_more_than_five()
    {
        var (id, _) = await host.GivenPersonAsync();
        var begun = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            var may = false;
            await host.WithAsync(async services =>
            {
                var db = services.GetRequiredService<IdentityDb>();
                may = await services.GetRequiredService<Attempts>().TryBeginAsync(await db.Accounts.SingleAsync(account => account.Id == id));
            });
            return may;
        }));
        Assert.Equal(5, begun.Count(may => may));
    }

    [Fact]
    public async Task Four_wrong_passwords_and_a_right_one_are_forgotten()
    {
        var (_, email) = await host.GivenPersonAsync();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++) Assert.False(await IsInAsync(email, "not the password"));
            Assert.True(await IsInAsync(email, IdentityHost.Password));
        }
    }

    [Fact]
    public async Task A_new_password_by_a_link_clears_the_wait()
    {
        var (id, email) = await host.GivenPersonAsync();
        for (var i = 0; i < 5; i++) await IsInAsync(email, "not the password");

        Uri link = null!;
        await host.WithAsync(async services =>
        {
            var account = await services.GetRequiredService<IdentityDb>().Accounts.SingleAsync(account => account.Id == id);
            link = await services.GetRequiredService<Invitations>().AddressAsync(account);
        });
        await new SignIn(host.Browser()).PostFormAsync(link, new() { ["New"] = "groene giraf zwemt" }, Cancel);

        Assert.True(await IsInAsync(email, "groene giraf zwemt"));
    }

    private async Task<bool> IsInAsync(string email, string password) =>
        (await new SignIn(host.Browser()).PostPasswordAsync(Page, email, password, Cancel)).Headers.Location is not null;
}
