using Microsoft.AspNetCore.WebUtilities;
using Samenspel.Domain;
using Samenspel.Web.Api;

namespace Samenspel.Web.Features.MyData;

/// <summary>One look at somebody's data.</summary>
public sealed record Access(Guid Id, DateTimeOffset At, Guid ViewerId, string Role, Guid SubjectId, string Permission, string Purpose);

/// <summary>The same look by the same person, as often as it happened on a day.</summary>
/// <param name="One">One of them.</param>
/// <param name="Times">How often.</param>
/// <param name="People">At how many people.</param>
public sealed record SameAccess(Access One, int Times, int People);

/// <summary>What was looked at, gathered from the logs of all services.</summary>
/// <param name="Days">Per Dutch day, the last first.</param>
/// <param name="Unavailable">Services that did not answer.</param>
/// <param name="Older">Query of the page with what happened before; null when nothing did.</param>
public sealed record AccessHistory(IReadOnlyList<(DateOnly Day, IReadOnlyList<SameAccess> Entries)> Days, IReadOnlyList<string> Unavailable, string? Older)
{
    /// <summary>Of nobody yet.</summary>
    public static readonly AccessHistory None = new([], [], Older: null);

    /// <summary>The services that keep a log.</summary>
    public static readonly IReadOnlyList<string> Services = ["clients", "pools", "matching", "agreements", "signals", "insights", "identity"];

    private sealed record AccessPage(IReadOnlyList<Access> Items, bool HasMore);

    /// <summary>Whether no service answered.</summary>
    public bool IsUnavailable => Unavailable.Count == Services.Count;

    /// <summary>Who looked at the reader's data.</summary>
    /// <param name="sender">Asks the services.</param>
    /// <param name="query">Of the page: for each service the last entry that was shown before.</param>
    public static Task<AccessHistory> AboutMeAsync(Sender sender, IQueryCollection query) =>
        ReadAsync(sender, query, (service, after) => Address.Of($"{service}/v1/access-log?pageSize=100", ("after", after)));

    /// <summary>What the reader looked at.</summary>
    /// <inheritdoc cref="AboutMeAsync"/>
    public static Task<AccessHistory> OfMeAsync(Sender sender, IQueryCollection query) =>
        ReadAsync(sender, query, (service, after) => Address.Of($"{service}/v1/access-log/own-actions?pageSize=100", ("after", after)));

    private static async Task<AccessHistory> ReadAsync(Sender sender, IQueryCollection query, Func<string, Guid?, Address> address)
    {
        var pages = await Task.WhenAll(Services.Select(async service =>
        {
            Guid? after = Guid.TryParse(query[service], out var id) ? id : null;
            return (Name: service, After: after, Page: (await sender.SendAsync<AccessPage>(HttpMethod.Get, address(service, after))).Value);
        }));
        var known = pages.Where(one => one.Page is not null).Select(one => one.Page!).ToArray();
        // Of a service with more than it tells, the time before its last entry would be half told.
        var since = known.Where(page => page is { HasMore: true, Items.Count: > 0 }).Select(page => page.Items[^1].At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        var hasOlder = known.Any(page => page.HasMore || page.Items.Any(entry => entry.At < since));
        return new(
            [
                .. known.SelectMany(page => page.Items).Where(entry => entry.At >= since)
                    .GroupBy(entry => entry.At.DutchDay()).OrderByDescending(day => day.Key).Select(day => (day.Key, Merged(day))),
            ],
            [.. pages.Where(one => one.Page is null).Select(one => one.Name)],
            hasOlder ? QueryHelpers.AddQueryString("", pages.Select(one => KeyValuePair.Create(one.Name, (one.Page?.Items.LastOrDefault(entry => entry.At >= since)?.Id ?? one.After)?.ToString()))) : null);
    }

    private static IReadOnlyList<SameAccess> Merged(IEnumerable<Access> entries) =>
    [
        .. entries.OrderByDescending(entry => entry.At).GroupBy(entry => (entry.ViewerId, entry.Role, entry.Permission, entry.Purpose))
            .Select(same => new SameAccess(same.First(), same.Count(), same.Select(entry => entry.SubjectId).Distinct().Count())),
    ];
}
