using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.TestKit;
using Samenspel.Web.Data;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Pages;

/// <summary>The website by itself: nobody has signed in, and no service answers.</summary>
public sealed class Website : WebApplicationFactory<FormErrors>, IAsyncLifetime
{
    private TestDatabase database = null!;
    private bool isCopy;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WebDb>().Database.MigrateAsync();
    }

    /// <summary>Another copy of the website, with the same database.</summary>
    public Website Copy() => new() { database = database, isCopy = true };

    /// <summary>A browser that follows no redirect and prefers a language.</summary>
    public HttpClient Browser(string language = "nl")
    {
        var browser = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://samenspel.example") });
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return browser;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!isCopy) await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Samenspel:PublicUrl", "https://samenspel.example");
        builder.UseSetting("Database:Provider", database.Provider);
        builder.UseSetting("ConnectionStrings:webdb", database.ConnectionString);
        foreach (var service in new[] { "identity", "clients", "pools", "matching", "agreements", "signals", "insights" }) builder.UseSetting($"services:{service}:http:0", "http://127.0.0.1:9");
    }
}
