using System.Globalization;
using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Data;
using Samenspel.Web.KeptForms;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Budget;

/// <summary>A page asks the services little: at most twelve times, in at most two rounds, also when every list is full. A page that is added is held too.</summary>
public sealed class CallBudgetTests
{
    private const int MostCalls = 12;
    private const int MostRounds = 2;
    private static readonly Assembly Website = typeof(FormErrors).Assembly;

    /// <summary>Every page behind the sign-in.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Website.GetTypes().Where(type => typeof(IComponent).IsAssignableFrom(type) && type.IsDefined(typeof(RouteAttribute)) && type.IsDefined(typeof(AuthorizeAttribute)))
            .Select(type => type.FullName!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_little(string page)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            for (var variant = 0; variant < 3; variant++)
            {
                var (calls, rounds, html) = await Task.Run(() => OpenAsync(Website.GetType(page)!, role, variant), TestContext.Current.CancellationToken);
                Assert.True(calls.Count <= MostCalls, $"{page} as {role} asks {calls.Count} times:\n{string.Join('\n', calls)}");
                Assert.True(rounds <= MostRounds, $"{page} as {role} asks in {rounds} rounds:\n{string.Join('\n', calls)}");
                Assert.DoesNotContain("00000000-", System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", ""), StringComparison.Ordinal); // no id as text
            }
        }
    }

    [Fact]
    public void The_pages_are_found() => Assert.Contains("Samenspel.Web.Pages.HomePage", Pages.Select(row => row.Data));

    private static async Task<(List<string> Calls, int Rounds, string Html)> OpenAsync(Type page, Role role, int variant)
    {
        using var handler = new CountingServices(new Examples(variant));
        await using var services = ServicesFor(handler, role);
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<Microsoft.Extensions.Logging.ILoggerFactory>());
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl");

        var shown = await renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent(page, ParametersOf(page, role)));
        var rounds = 0;
        await SettleAsync(renderer, handler, shown.QuiescenceTask);
        for (; handler.IsAsked; rounds++)
        {
            handler.AnswerAll();
            await SettleAsync(renderer, handler, shown.QuiescenceTask);
        }
        await shown.QuiescenceTask;
        return (handler.Calls, rounds, await renderer.Dispatcher.InvokeAsync(shown.ToHtmlString));
    }

    /// <summary>Lets the page go on until it has asked all that it can ask, or is there.</summary>
    private static async Task SettleAsync(HtmlRenderer renderer, CountingServices services, Task isThere)
    {
        while (!services.IsAsked && !isThere.IsCompleted) await renderer.Dispatcher.InvokeAsync(Task.Yield);
        for (var turn = 0; turn < 30; turn++) await renderer.Dispatcher.InvokeAsync(() => { });
    }

    private static ParameterView ParametersOf(Type page, Role role) => ParameterView.FromDictionary(page.GetProperties()
        .Where(property => property.IsDefined(typeof(ParameterAttribute)))
        .ToDictionary(property => property.Name, property => Of(property.PropertyType, role)));

    private static object? Of(Type type, Role role) =>
        type == typeof(Guid) || type == typeof(Guid?) ? Guid.CreateVersion7() : type == typeof(int) ? 1 : role.ToString().ToLowerInvariant();

    private static ServiceProvider ServicesFor(CountingServices handler, Role role)
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new("sub", Guid.CreateVersion7().ToString()), new("name", "Iemand"), new("role", role.ToString().ToLowerInvariant())], "test"));
        var http = new DefaultHttpContext { User = user };
        var services = new ServiceCollection();
        services.AddLogging().AddLocalization().AddSingleton(TimeProvider.System).AddSingleton<NavigationManager, StandingStill>().AddSingleton<AntiforgeryStateProvider, NoSecret>();
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = http }).AddCascadingValue<HttpContext>(_ => http).AddSupplyValueFromQueryProvider();
        services.AddSingleton<FormOwner>().AddScoped<FormKeeper>().AddScoped<WebDb>(_ => new PostgreSqlWebDb(new())).AddDataProtection().UseEphemeralDataProtectionProvider();
        ApiClients.Add(services);
        services.AddSingleton(provided => new Sender(new HttpClient(handler, disposeHandler: false), provided.GetRequiredService<IHttpContextAccessor>()));
        http.RequestServices = services.BuildServiceProvider();
        return (ServiceProvider)http.RequestServices;
    }

    /// <summary>Leads nowhere: what a page asks before it leads on counts too.</summary>
    private sealed class StandingStill : NavigationManager
    {
        public StandingStill()
        {
            Initialize("https://samenspel.example/", "https://samenspel.example/");
            OnNotFound += (_, _) => { };
        }

        protected override void NavigateToCore(string uri, NavigationOptions options)
        {
        }
    }

    private sealed class NoSecret : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
