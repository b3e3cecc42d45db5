using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Data;

/// <summary>Reads a page of an ordered query.</summary>
public static class Paging
{
    /// <summary>Reads the page, and one item more to know whether there is a next one.</summary>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> ordered, PageQuery page, CancellationToken cancel)
    {
        var items = await ordered.Skip((page.Page - 1) * page.PageSize).Take(page.PageSize + 1).ToListAsync(cancel);
        return new Page<T>([.. items.Take(page.PageSize)], items.Count > page.PageSize);
    }
}
