using System.Net;
using System.Text.RegularExpressions;

namespace Samenspel.Browser.Tests;

/// <summary>Follows every link that somebody can reach from the own start page, one page of each kind.</summary>
internal static partial class Crawl
{
    private const int Most = 150;

    /// <summary>The addresses of the pages that links lead to, the start page first: each answers 200, and no address holds anything personal.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(Person person)
    {
        var (kinds, found, waiting) = (new HashSet<string>(), new List<string>(), new Queue<string>(["/home", "/account"]));
        while (waiting.TryDequeue(out var address) && found.Count < Most)
        {
            if (!kinds.Add(Kind(address))) continue;
            found.Add(address);
            var answer = await person.Page.APIRequest.GetAsync(address);
            Assert.True(answer.Status == (int)HttpStatusCode.OK, $"{address}, after {string.Join(", ", found)}, answers {answer.Status}");
            Person.IsImpersonal(answer.Url);
            if (!answer.Headers.TryGetValue("content-type", out var type) || !type.StartsWith("text/html", StringComparison.Ordinal)) continue;
            foreach (Match link in Link().Matches(await answer.TextAsync())) waiting.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
        }
        return found;
    }

    /// <summary>Two addresses of one page, for two ids, are the same kind.</summary>
    private static string Kind(string address) => Id().Replace(address.Split('?', '#')[0], "*");

    [GeneratedRegex("<a [^>]*href=\"(/[^/\"][^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
