using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.ServiceDefaults;

/// <summary>The language of a page: what somebody chose, else what the browser prefers, else Dutch. A choice holds for all pages of the platform, whichever part shows them.</summary>
public static class PageLanguage
{
    private const string Cookie = "samenspel-language";

    private static readonly string[] Languages = ["nl", "en"];

    /// <summary>The language of this page.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The languages to choose from: those that this page is not in.</summary>
    public static IEnumerable<string> Others => Languages.Where(language => language != Current);

    /// <summary>Adds texts in the language of each request; <c>UseRequestLocalization</c> finds out which that is.</summary>
    public static void AddPageLanguage(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Languages[0]).AddSupportedCultures(Languages).AddSupportedUICultures(Languages);
            options.RequestCultureProviders = [new CustomRequestCultureProvider(http => Task.FromResult<ProviderCultureResult?>(new(Of(http.Request))))];
        });
    }

    /// <summary>Keeps what somebody chose. It changes nothing else, so the form needs no secret and who only visits gets no other cookie.</summary>
    public static void MapPageLanguage(this IEndpointRouteBuilder app, string path) =>
        app.MapPost(path, Choose).Require(Permission.Public).DisableAntiforgery().ExcludeFromDescription();

    private static string Of(HttpRequest request) =>
        request.Cookies[Cookie] is { } chosen && Languages.Contains(chosen) ? chosen : Language.IsEnglish(request) ? "en" : "nl";

    private static IResult Choose(HttpContext http, [FromForm] string? language, [FromForm] string? back)
    {
        if (Languages.Contains(language))
        {
            http.Response.Cookies.Append(Cookie, language!, new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
        }
        return Results.Redirect(LocalAddress.Is(back) ? back! : "/");
    }
}
