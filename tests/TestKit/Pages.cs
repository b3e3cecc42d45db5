using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.TestKit;

/// <summary>Reads a list as a website does: a page at a time.</summary>
public static class Pages
{
    /// <summary>All items of a list.</summary>
    /// <param name="http">Who reads.</param>
    /// <param name="address">The list, without the page.</param>
    /// <param name="id">By which an item is known to the list.</param>
    /// <param name="pageSize">Items on a page.</param>
    /// <param name="between">What happens after each page but the last.</param>
    public static async Task<IReadOnlyList<T>> ReadAllAsync<T>(
        this HttpClient http, string address, Func<T, Guid> id, int pageSize = 100, Func<Task>? between = null, CancellationToken cancel = default)
    {
        var (all, page) = (new List<T>(), $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize={pageSize}");
        for (var after = ""; ; after = $"&after={id(all[^1])}")
        {
            var read = await http.GetAsync(page + after, cancel).OkAsync<Page<T>>();
            all.AddRange(read.Items);
            if (!read.HasMore) return all;
            if (between is not null) await between();
        }
    }
}
