using System.Net;
using System.Text.RegularExpressions;

namespace Samenspel.Browser.Tests;

/// <summary>Follows every link that somebody can reach from the own start page, one page of each kind, and of each kind a few different questions behind it.</summary>
internal static partial class Crawl
{
    /// <summary>More than anybody reaches. A crawl that comes to it does not end by itself.</summary>
    private const int Most = 400;

    /// <summary>Of one page with different questions behind its address, as a filter or the next part of a list.</summary>
    private const int MostQueries = 4;

    /// <summary>The addresses of the pages that links lead to, the start page first: each answers 200, and no address holds anything personal.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(Person person)
    {
        var (kinds, found, waiting) = (new Dictionary<string, HashSet<string>>(), new List<string>(), new Queue<string>(["/home", "/account"]));
        while (waiting.TryDequeue(out var address))
        {
            address = address.Split('#')[0];
            var (path, query) = (Any(address.Split('?')[0]), Any(address.Split('?').ElementAtOrDefault(1) ?? ""));
            if (!kinds.TryGetValue(path, out var queries)) kinds[path] = queries = [];
            // The page itself once, and with each question a few times at most.
            if ((query.Length > 0 && queries.Count(one => one.Length > 0) >= MostQueries) || !queries.Add(query)) continue;
            found.Add(address);
            Assert.True(found.Count <= Most, $"There are more than {Most} addresses, the last {string.Join(", ", found.TakeLast(20))}");
            var answer = await person.Page.APIRequest.GetAsync(address);
            Assert.True(answer.Status == (int)HttpStatusCode.OK, $"{address}, after {string.Join(", ", found)}, answers {answer.Status}");
            Person.IsImpersonal(answer.Url);
            if (!answer.Headers.TryGetValue("content-type", out var type) || !type.StartsWith("text/html", StringComparison.Ordinal)) continue;
            foreach (Match link in Link().Matches(await answer.TextAsync())) waiting.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
        }
        return found;
    }

    /// <summary>Two addresses of one page, for two ids, are the same kind.</summary>
    private static string Any(string part) => Id().Replace(part, "*");

    [GeneratedRegex("<a [^>]*href=\"(/[^/\"][^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
