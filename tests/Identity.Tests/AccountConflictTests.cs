using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>An account that could not be saved is no success, and leaves nothing half done.</summary>
public sealed class AccountConflictTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string Api = "/api/identity/v1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Help_of_which_the_account_was_not_saved_is_not_confirmed_and_not_told()
    {
        var (id, help, other) = await GivenHelpAsync();
        await ConfirmAsync(other, help, _ => Task.FromResult(IdentityResult.Failed(new IdentityError { Code = "Refused" })), HttpStatusCode.InternalServerError);
        Assert.Equal((true, SignInHelpStatus.Asked, 0), await ReadAsync(id, help, other));
    }

    [Fact]
    public async Task Help_of_which_the_account_was_changed_at_the_same_moment_is_tried_again_and_told_once()
    {
        var (id, help, other) = await GivenHelpAsync();
        var isFirst = true;
        await ConfirmAsync(other, help, async account =>
        {
            if (isFirst) await ChangeAsync(account.Id, set => set.SetProperty(a => a.ConcurrencyStamp, "changed elsewhere"));
            isFirst = false;
            return IdentityResult.Success;
        }, HttpStatusCode.NoContent);
        Assert.Equal((false, SignInHelpStatus.Confirmed, 1), await ReadAsync(id, help, other));
    }

    [Fact]
    public async Task A_form_sent_while_the_account_was_changed_elsewhere_is_shown_again()
    {
        var (_, email) = await host.GivenPersonAsync();
        var isFirst = true;
        await using var service = With(async account =>
        {
            if (isFirst) await ChangeAsync(account.Id, set => set.SetProperty(a => a.ConcurrencyStamp, "changed elsewhere"));
            isFirst = false;
            return IdentityResult.Success;
        });
        var (browser, page) = (IdentityHost.BrowserOf(service), new Uri(IdentityHost.PublicUrl, "account/password"));
        var signIn = new SignIn(browser);
        await signIn.WithPasswordAsync(email, IdentityHost.Password, Cancel);
        Task<HttpResponseMessage> SendAsync() => signIn.PostFormAsync(page, new() { ["Current"] = IdentityHost.Password, ["New"] = "rode regenjas droogt" }, Cancel);

        var answer = await SendAsync();
        Assert.Equal((HttpStatusCode.SeeOther, page.AbsolutePath), (answer.StatusCode, answer.Headers.Location!.ToString()));
        await host.SignInAsync(email); // with the password of before
        await SendAsync().HasStatusAsync(HttpStatusCode.Redirect);
        await host.SignInAsync(email, "rode regenjas droogt");
    }

    [Fact]
    public async Task An_address_that_another_takes_as_a_sign_in_name_at_the_same_moment_is_not_confirmed()
    {
        var ((id, email), (other, _)) = (await host.GivenPersonAsync(), await host.GivenPersonAsync());
        var wanted = $"wanted-{Guid.CreateVersion7():N}@samenspel.example";
        await (await host.AsAsync(Role.Administrator)).PostAsJsonAsync($"{Api}/people/{id}/address-changes", new ChangeAddress.Request(wanted), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Accepted);
        var link = (await host.MailAsync(wanted, "Bevestig uw e-mailadres")).Link();
        var isFirst = true;
        await using var service = With(async _ =>
        {
            if (isFirst) await ChangeAsync(other, set => set.SetProperty(account => account.NormalizedUserName, wanted.ToUpperInvariant()));
            isFirst = false;
            return IdentityResult.Success;
        });
        var page = new SignIn(IdentityHost.BrowserOf(service));

        var answer = await page.PostFormAsync(link, [], Cancel);
        Assert.Equal((HttpStatusCode.SeeOther, link.PathAndQuery), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Contains("werkt niet meer", await (await page.PostFormAsync(link, [], Cancel)).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await host.SignInAsync(email);
    }

    private async Task<(Guid Id, Guid Help, string Token)> GivenHelpAsync()
    {
        var (id, _) = await host.GivenPersonAsync();
        await ChangeAsync(id, set => set.SetProperty(account => account.TwoFactorEnabled, true));
        var help = await (await host.AsAsync(Role.Administrator)).PostAsJsonAsync($"{Api}/people/{id}/sign-in-help",
            new AskSignInHelp.Request(SignInHelpKind.WithoutTwoFactor, "Belde ons"), ApiJson.Options, Cancel).OkAsync<AskSignInHelp.Response>();
        var (_, another) = await host.GivenPersonAsync(new RoleAssignment { Role = Role.Administrator, From = TimeProvider.System.Today(), AssignedBy = Guid.Empty });
        return (id, help.Id, (await host.SignInAsync(another)).Tokens.AccessToken);
    }

    private async Task ConfirmAsync(string token, Guid help, Func<Account, Task<IdentityResult>> validate, HttpStatusCode expected)
    {
        await using var service = With(validate);
        var client = IdentityHost.BrowserOf(service);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await client.PostAsync($"{Api}/sign-in-help/{help}/confirmation", null, Cancel).HasStatusAsync(expected);
    }

    private async Task<(bool TwoFactor, SignInHelpStatus Status, int Letters)> ReadAsync(Guid id, Guid help, string token)
    {
        var letters = 0;
        var twoFactor = false;
        await host.WithAsync(async services =>
        {
            var db = services.GetRequiredService<IdentityDb>();
            letters = await db.Letters.CountAsync(letter => letter.PersonId == id && letter.Kind == LetterKind.TwoFactorRemoved, Cancel);
            twoFactor = (await db.Accounts.AsNoTracking().SingleAsync(account => account.Id == id, Cancel)).TwoFactorEnabled;
        });
        var listed = await host.With(token).GetAsync($"{Api}/sign-in-help?pageSize=100", Cancel).OkAsync<Page<ListSignInHelp.Item>>();
        return (twoFactor, listed.Items.Single(item => item.Id == help).Status, letters);
    }

    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> With(Func<Account, Task<IdentityResult>> validate) => host.WithWebHostBuilder(builder =>
        builder.ConfigureServices(services => services.AddSingleton<IUserValidator<Account>>(new Validator(validate))));

    private Task ChangeAsync(Guid id, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Account>> change) => host.WithAsync(services =>
        services.GetRequiredService<IdentityDb>().Accounts.Where(account => account.Id == id).ExecuteUpdateAsync(change, Cancel));

    private sealed class Validator(Func<Account, Task<IdentityResult>> validate) : IUserValidator<Account>
    {
        public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user) => validate(user);
    }
}
