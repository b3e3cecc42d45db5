using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Web.Homes;

/// <summary>The language of a page. Pages behind the sign-in are there in both languages; the others speak Dutch.</summary>
internal sealed class Tongue(IHttpContextAccessor http)
{
    public bool IsEnglish => http.HttpContext is { } context && context.Request.Path.StartsWithSegments("/home") && Language.IsEnglish(context.Request);

    public string Code => IsEnglish ? "en" : "nl";

    public string Say(Words words) => Say(words.Dutch, words.English);

    public string Say(string dutch, string english) => IsEnglish ? english : dutch;
}
