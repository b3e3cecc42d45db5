using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Web.Resources;

/// <summary>The language of a page. Pages behind the sign-in are there in both languages; the others speak Dutch.</summary>
internal static class PageLanguage
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl"), English = CultureInfo.GetCultureInfo("en");

    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddLocalization();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            (options.DefaultRequestCulture, options.SupportedCultures, options.SupportedUICultures) = (new(Dutch), [Dutch, English], [Dutch, English]);
            options.RequestCultureProviders = [new CustomRequestCultureProvider(http => Task.FromResult(
                http.Request.Path.StartsWithSegments("/home") && Language.IsEnglish(http.Request) ? new ProviderCultureResult(English.Name) : null))];
        });
    }
}
