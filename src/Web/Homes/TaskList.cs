using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Resources;

namespace Samenspel.Web.Homes;

/// <summary>A notice of a service.</summary>
public sealed record Notice(Guid Id, string TaskGroup, string Sentence, string SubjectKind, Guid SubjectId, DateTimeOffset At, DateTimeOffset? ReadAt, bool StaysUntilDone = false, bool IsUrgent = false,
    string Code = "", Guid? ClientId = null, Guid? VolunteerId = null);

/// <summary>Something to see to, or just seen to.</summary>
/// <param name="Service">The service that tells it.</param>
/// <param name="Notice">What it tells.</param>
public sealed record TaskItem(string Service, Notice Notice)
{
    /// <summary>What it asks for; what this version of the website does not know yet can always be read.</summary>
    public TaskGroup Group => Enum.TryParse<TaskGroup>(Notice.TaskGroup, out var group) ? group : TaskGroup.Read;

    /// <summary>Where it is done, or can be read; null when the website has no page of it.</summary>
    public string? Href => NoticePages.PageOf(Notice, Service);
}

/// <summary>What waits for a person, gathered from every service.</summary>
/// <param name="Waiting">The urgent first, then the oldest.</param>
/// <param name="RecentlyDone">What was done in the last hour of the service that was worked in last, the newest first; it can be put back.</param>
/// <param name="Unavailable">Services that did not answer.</param>
/// <param name="More">Where the rest is that did not fit: of which service, and after which of its notices.</param>
public sealed record TaskList(IReadOnlyList<TaskItem> Waiting, IReadOnlyList<TaskItem> RecentlyDone, IReadOnlyList<string> Unavailable, IReadOnlyList<(string Service, Guid After)> More)
{
    /// <summary>The services that tell people something.</summary>
    public static readonly IReadOnlyList<string> Services = ["clients", "pools", "matching", "agreements", "signals", "insights", "identity"];

    private sealed record NoticePage(IReadOnlyList<Notice> Items, bool HasMore);

    /// <summary>Reads what waits; of one service the next part, when that is asked for.</summary>
    internal static async Task<TaskList> ReadAsync(Sender sender, string? workedIn, DateTimeOffset now, string? of = null, Guid? after = null)
    {
        var isPart = of is not null && after is not null && Services.Contains(of);
        var done = workedIn is not null && Services.Contains(workedIn) ? AskAsync(workedIn, isRead: true, after: null) : Task.FromResult<NoticePage?>(null);
        var pages = await Task.WhenAll(Services.Where(service => !isPart || service == of).Select(async service => (Name: service, Page: await AskAsync(service, isRead: false, isPart ? after : null))));
        return new(
            [.. pages.SelectMany(one => Of(one.Name, one.Page)).OrderBy(task => task.Notice.IsUrgent ? 0 : 1).ThenBy(task => task.Notice.At)],
            [.. Of(workedIn!, await done).Where(task => now - task.Notice.ReadAt < TimeSpan.FromHours(1)).OrderByDescending(task => task.Notice.ReadAt)],
            [.. pages.Where(one => one.Page is null).Select(one => one.Name)],
            [.. from one in pages where one.Page is { HasMore: true, Items.Count: > 0 } select (one.Name, one.Page.Items[^1].Id)]);

        async Task<NoticePage?> AskAsync(string service, bool isRead, Guid? after) =>
            (await sender.SendAsync<NoticePage>(HttpMethod.Get, Address.Of($"{service}/v1/notices", ("isRead", isRead), ("after", after), ("pageSize", 100)))).Value;

        static IEnumerable<TaskItem> Of(string service, NoticePage? page) => page?.Items.Select(notice => new TaskItem(service, notice)) ?? [];
    }

    /// <summary>Marks something as done, or puts it back.</summary>
    internal static async Task<int?> MarkAsync(Sender sender, string service, Guid notice, bool isDone) =>
        (await sender.SendAsync(isDone ? HttpMethod.Post : HttpMethod.Delete, $"{service}/v1/notices/{notice}/reading")).Status;

    /// <summary>How long something waits, in whole days of the Netherlands.</summary>
    internal static string Since(DateTimeOffset at, DateOnly today, IStringLocalizer<Texts> text) => (today.DayNumber - at.DutchDay().DayNumber) switch
    {
        <= 0 => text["Since.Today"],
        1 => text["Since.Yesterday"],
        var days => text["Since.Days", days],
    };
}
