using Samenspel.Domain;
using Samenspel.Web.Api;

namespace Samenspel.Web.Features.MyData;

/// <summary>One look at somebody's data.</summary>
public sealed record Look(DateTimeOffset At, Guid ViewerId, string Role, Guid SubjectId, string Permission, string Purpose);

/// <summary>The same look by the same person, as often as it happened on a day.</summary>
/// <param name="One">One of them.</param>
/// <param name="Times">How often.</param>
/// <param name="People">At how many people.</param>
public sealed record SameLooks(Look One, int Times, int People);

/// <summary>What was looked at, gathered from the logs of all services.</summary>
/// <param name="Days">Per Dutch day, the last first.</param>
/// <param name="Unavailable">Services that did not answer.</param>
/// <param name="HasMore">Whether something happened before that is not shown.</param>
public sealed record Looks(IReadOnlyList<(DateOnly Day, IReadOnlyList<SameLooks> Looks)> Days, IReadOnlyList<string> Unavailable, bool HasMore)
{
    /// <summary>Of nobody yet.</summary>
    public static readonly Looks None = new([], [], HasMore: false);

    /// <summary>The services that keep a log.</summary>
    public static readonly IReadOnlyList<string> Services = ["clients", "pools", "matching", "agreements", "signals", "insights", "identity"];

    private sealed record LookPage(IReadOnlyList<Look> Items, bool HasMore);

    /// <summary>Whether no service answered.</summary>
    public bool IsUnavailable => Unavailable.Count == Services.Count;

    /// <summary>Who looked at the reader's data.</summary>
    public static Task<Looks> AboutMeAsync(Sender sender) => ReadAsync(sender, service => $"{service}/v1/access-log?pageSize=100");

    /// <summary>What the reader looked at.</summary>
    public static Task<Looks> OfMeAsync(Sender sender) => ReadAsync(sender, service => $"{service}/v1/access-log/own-actions?pageSize=100");

    private static async Task<Looks> ReadAsync(Sender sender, Func<string, Address> address)
    {
        var pages = await Task.WhenAll(Services.Select(async service => (Name: service, Page: (await sender.SendAsync<LookPage>(HttpMethod.Get, address(service))).Value)));
        var known = pages.Where(one => one.Page is not null).Select(one => one.Page!).ToArray();
        // Of a service with more than it tells, days before its last line would be half told.
        var since = known.Where(page => page is { HasMore: true, Items.Count: > 0 }).Select(page => page.Items[^1].At.DutchDay()).DefaultIfEmpty(DateOnly.MinValue).Max();
        return new(
            [
                .. known.SelectMany(page => page.Items).Where(look => look.At.DutchDay() >= since)
                    .GroupBy(look => look.At.DutchDay()).OrderByDescending(day => day.Key).Select(day => (day.Key, Merged(day))),
            ],
            [.. pages.Where(one => one.Page is null).Select(one => one.Name)],
            known.Any(page => page.HasMore));
    }

    private static IReadOnlyList<SameLooks> Merged(IEnumerable<Look> looks) =>
    [
        .. looks.OrderByDescending(look => look.At).GroupBy(look => (look.ViewerId, look.Role, look.Permission, look.Purpose))
            .Select(same => new SameLooks(same.First(), same.Count(), same.Select(look => look.SubjectId).Distinct().Count())),
    ];
}
