using System.Security.Claims;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Forms;

namespace Samenspel.Web.Tests.Forms;

/// <summary>A code that was made is read again on its own page, by whom it was made for, and nowhere else.</summary>
public sealed class ShownOnceTests : IDisposable
{
    private static readonly string Petra = Guid.CreateVersion7().ToString();
    private readonly ServiceProvider services = new ServiceCollection().AddDataProtection().UseEphemeralDataProtectionProvider().Services.BuildServiceProvider();

    [Fact]
    public void What_was_made_is_shown_again_when_the_page_is_asked_for_again()
    {
        var cookie = Kept();
        Assert.Equal(["Truus", "ABCD-EFGH"], Read(Petra, "/clients/1/people", cookie));
        Assert.Equal(["Truus", "ABCD-EFGH"], Read(Petra, "/clients/1/people", cookie));
    }

    [Fact]
    public void Somebody_else_and_another_page_read_nothing()
    {
        var cookie = Kept();
        Assert.Null(Read(Guid.CreateVersion7().ToString(), "/clients/1/people", cookie));
        Assert.Null(Read(Petra, "/clients/2/people", cookie));
        Assert.Null(Read(Petra, "/clients/1/people", "onzin"));
        Assert.Null(Read(Petra, "/clients/1/people", null));
    }

    public void Dispose() => services.Dispose();

    private string Kept()
    {
        var http = Of(Petra);
        ShownOnce.Keep(http, "/clients/1/people", "Truus", "ABCD-EFGH");
        var cookie = http.Response.Headers.SetCookie.ToString();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ABCD", cookie, StringComparison.Ordinal);
        return cookie.Split(['=', ';'])[1];
    }

    private IReadOnlyList<string>? Read(string person, string page, string? cookie)
    {
        var http = Of(person);
        if (cookie is not null) http.Request.Headers.Cookie = $"shown={cookie}";
        return ShownOnce.Read(http, page);
    }

    private DefaultHttpContext Of(string person) => new() { RequestServices = services, User = new(new ClaimsIdentity([new("sub", person)], "test")) };
}
