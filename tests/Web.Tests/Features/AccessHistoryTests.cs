using Bunit;
using Samenspel.Web.Features.MyData;

namespace Samenspel.Web.Tests.Features;

/// <summary>Who looked at somebody's data, over several pages.</summary>
public sealed class AccessHistoryTests : PageContext
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_was_before_begins_where_each_service_stopped()
    {
        ReadAs("client");
        var (first, last, earlier) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var service in AccessHistory.Services) Answer($"GET {service}/v1/access-log", new { items = Array.Empty<object>(), hasMore = false });
        Answer("GET clients/v1/access-log", new { items = new[] { Seen(first, Noon), Seen(last, Noon.AddHours(-1)) }, hasMore = true });
        Answer("GET signals/v1/access-log", new { items = new[] { Seen(earlier, Noon.AddHours(-2)) }, hasMore = false });
        var page = Render<MyDataPage>();

        // What Signals tells is from before the last that Clients tells: it comes on the next page.
        Assert.Equal($"/my-data?clients={last}", page.Find("a[href^='/my-data?']").GetAttribute("href"));
        Assert.Matches("2\\skeer", page.Find("ul li").TextContent);
    }

    [Fact]
    public void Nothing_before_has_no_way_to_it()
    {
        ReadAs("client");
        foreach (var service in AccessHistory.Services) Answer($"GET {service}/v1/access-log", new { items = new[] { Seen(Guid.CreateVersion7(), Noon) }, hasMore = false });
        Assert.Empty(Render<MyDataPage>().FindAll("a[href^='/my-data?']"));
    }

    private static object Seen(Guid id, DateTimeOffset at) => new { id, at, viewerId = Me, role = "Professional", subjectId = Team, permission = "clients.read", purpose = "support" };
}
