using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Pages;

/// <summary>The website by itself: nobody has signed in, and no service answers.</summary>
public sealed class Website : WebApplicationFactory<FormErrors>
{
    /// <summary>A browser that follows no redirect and prefers a language.</summary>
    public HttpClient Browser(string language = "nl")
    {
        var browser = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://samenspel.example") });
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Samenspel:PublicUrl", "https://samenspel.example");
        foreach (var service in new[] { "identity", "clients", "pools", "matching", "agreements", "signals", "insights" }) builder.UseSetting($"services:{service}:http:0", "http://127.0.0.1:9");
    }
}
