using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Web.Resources;

/// <summary>The language of a page: what somebody chose, else what the browser prefers, else Dutch.</summary>
internal static class PageLanguage
{
    private const string Cookie = "samenspel-language";

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl"), English = CultureInfo.GetCultureInfo("en");

    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddLocalization();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            (options.DefaultRequestCulture, options.SupportedCultures, options.SupportedUICultures) = (new(Dutch), [Dutch, English], [Dutch, English]);
            options.RequestCultureProviders = [new CustomRequestCultureProvider(http => Task.FromResult<ProviderCultureResult?>(new(Of(http.Request).Name)))];
        });
    }

    /// <summary>Keeps what somebody chose. It changes nothing else, so the form needs no secret and who only visits gets no other cookie.</summary>
    public static void MapLanguage(this WebApplication app) => app.MapPost("/language", Choose).Require(Permission.Public).DisableAntiforgery();

    private static CultureInfo Of(HttpRequest request) => request.Cookies[Cookie] switch
    {
        "nl" => Dutch,
        "en" => English,
        _ => Language.IsEnglish(request) ? English : Dutch,
    };

    private static IResult Choose(HttpContext http, [FromForm] string? language, [FromForm] string? back)
    {
        if (language is "nl" or "en")
        {
            http.Response.Cookies.Append(Cookie, language, new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
        }
        return Results.Redirect(RedirectHttpResult.IsLocalUrl(back) ? back! : "/");
    }
}
