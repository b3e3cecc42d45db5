using System.Net;
using Samenspel.TestKit;

namespace Samenspel.Journeys.Tests;

/// <summary>One browser holds one session, on the account pages and on the website alike.</summary>
public sealed class SessionTests(RunningPlatform platform)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_signs_out_on_the_account_page_is_gone_from_the_website()
    {
        using var jan = await platform.VisitAsync("jan");
        Assert.Contains("Jan de Boer", jan.Text, StringComparison.Ordinal);

        await jan.OpenAsync("/account/sign-out");
        await jan.PressAsync("Uitloggen");
        Assert.Contains("/signout-frontchannel?", jan.Html, StringComparison.Ordinal);

        await jan.OpenAsync("/home");
        Assert.Equal(SignIn.SignInPage, jan.Address.AbsolutePath);
    }

    [Fact]
    public async Task Who_signs_in_as_somebody_else_is_somebody_else_on_the_website()
    {
        using var browser = await platform.VisitAsync("marijke");
        Assert.Equal("/home/volunteer", browser.Address.AbsolutePath);

        await browser.OpenAsync(SignIn.SignInPage);
        await browser.SendAsync(browser.Form("Email"), ("Email", "karin@samenspel.example"), ("Password", RunningPlatform.Password));
        await browser.OpenAsync("/home");

        Assert.Equal("/home/coordinator", browser.Address.AbsolutePath);
        var menu = browser.Html.Split("<summary>")[1].Split("</summary>")[0];
        Assert.Contains("Karin", menu, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_role_ends_sees_the_next_page_by_the_roles_that_are_left()
    {
        var (account, _) = await platform.NewPersonAsync("Wim", "Caregiver");
        var aisha = await platform.AsAsync("aisha");
        await aisha.DoAsync($"/api/identity/v1/people/{account}/role-assignments", new { role = "Client" });
        var person = await aisha.ReadAsync($"/api/identity/v1/people/{account}");
        using var browser = new BrowserUser(platform.Address);
        await browser.SignInAsync(person.Text("email"), RunningPlatform.Password);
        await browser.OpenAsync("/home/client");
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        var ended = person["assignments"]!.AsArray().Select(item => item!).Single(assignment => assignment.Text("role") == "Client").Text("id");
        await aisha.DoAsync($"/api/identity/v1/people/{account}/role-assignments/{ended}/end", new { reason = "Gestopt" });

        await browser.OpenAsync("/home/caregiver");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.OpenAsync("/home/client");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Who_looks_at_the_second_factor_stays_signed_in()
    {
        var (account, _) = await platform.NewPersonAsync("Wim", "Caregiver");
        using var browser = new BrowserUser(platform.Address);
        await browser.SignInAsync(platform.EmailOf(account), RunningPlatform.Password);
        await browser.OpenAsync("/account/two-factor");
        await browser.OpenAsync("/my-data/actions");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("/my-data/actions", browser.Address.AbsolutePath);
        Assert.DoesNotContain(browser.Visited[^2..], address => address.AbsolutePath == "/connect/authorize");
    }

    [Fact]
    public async Task A_hundred_sign_ins_that_were_not_finished_do_not_stand_in_the_way()
    {
        using var browser = new BrowserUser(platform.Address);
        for (var i = 0; i < 100; i++)
        {
            await browser.OpenAsync("/home");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }
        await browser.SignInAsync("meindert@samenspel.example", RunningPlatform.Password);
        Assert.Equal("/home/client", browser.Address.AbsolutePath);
    }

    [Theory]
    [InlineData("step=abc")]
    [InlineData("skipped=x&failed=y&step=")]
    [InlineData("step=1&step=2&worked=%00")]
    public async Task What_cannot_be_read_in_an_address_is_left_alone(string query)
    {
        using var meindert = await platform.VisitAsync("meindert");
        await meindert.OpenAsync($"/home/client?{query}");
        Assert.Equal(HttpStatusCode.OK, meindert.Status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check")]
    [InlineData("/account/sign-in")]
    public async Task The_head_of_a_page_is_answered(string address)
    {
        using var http = new HttpClient { BaseAddress = platform.Address };
        using var asked = new HttpRequestMessage(HttpMethod.Head, address);
        await http.SendAsync(asked, Cancel).HasStatusAsync(HttpStatusCode.OK);
    }
}
