using Microsoft.AspNetCore.Http;
using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Problems;

/// <summary>Dutch unless the reader prefers English.</summary>
public static class Language
{
    /// <summary>Whether <c>Accept-Language</c> ranks English above Dutch.</summary>
    public static bool IsEnglish(HttpRequest request)
    {
        double Quality(string language) => request.GetTypedHeaders().AcceptLanguage
            .Where(accepted => accepted.Value.StartsWith(language, StringComparison.OrdinalIgnoreCase))
            .Select(accepted => accepted.Quality ?? 1).DefaultIfEmpty(0).Max();
        return Quality("en") > Quality("nl");
    }

    /// <summary>The sentence of an error in the reader's language.</summary>
    public static string Sentence(this Error error, HttpRequest request) => IsEnglish(request) ? error.English : error.Dutch;
}
