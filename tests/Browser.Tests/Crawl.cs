using System.Text.RegularExpressions;

namespace Samenspel.Browser.Tests;

/// <summary>Follows every link that somebody can reach from the own start page, one page of each kind.</summary>
internal static partial class Crawl
{
    private const int Most = 150;

    /// <summary>Every link answers 200, and no address holds anything personal.</summary>
    public static async Task EverythingAnswersAsync(Person person)
    {
        var (seen, waiting) = (new HashSet<string>(), new Queue<string>(["/home", "/account", "/my-data", "/absence"]));
        while (waiting.TryDequeue(out var address) && seen.Count < Most)
        {
            if (!seen.Add(Kind(address))) continue;
            var answer = await person.Page.APIRequest.GetAsync(address);
            Assert.True(answer.Status == 200, $"{address} answers {answer.Status}");
            Person.IsImpersonal(answer.Url);
            foreach (Match link in Link().Matches(await answer.TextAsync())) waiting.Enqueue(System.Net.WebUtility.HtmlDecode(link.Groups[1].Value));
        }
        Assert.True(seen.Count > 10, "there is something to follow");
    }

    /// <summary>Two addresses of one page, for two ids, are the same kind.</summary>
    private static string Kind(string address) => Id().Replace(address.Split('?', '#')[0], "*");

    [GeneratedRegex("<a [^>]*href=\"(/[^/\"][^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
