using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Data;

/// <summary>
/// Lists that are read a page at a time. A page begins after the last item of the page before, found by its key and its id, so that it
/// costs the same however far the list goes, and so that nothing is shown twice or passed over when something is added or removed.
/// </summary>
public static class Paging
{
    /// <summary>A list in order of its ids. SQL Server orders ids in a way of its own: what is to be in order of time is paged by a moment.</summary>
    public static PagedQuery<TRow> PageBy<TRow>(this IQueryable<TRow> rows, Expression<Func<TRow, Guid>> id) => new(rows, new ById<TRow>(id, IsDescending: false));

    /// <summary>The same from the last to the first.</summary>
    public static PagedQuery<TRow> PageByDescending<TRow>(this IQueryable<TRow> rows, Expression<Func<TRow, Guid>> id) => new(rows, new ById<TRow>(id, IsDescending: true));

    /// <summary>A list in order of a key that is never empty, such as a name or a day; what has the same key, by id.</summary>
    public static PagedQuery<TRow> PageBy<TRow, TKey>(this IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key, Expression<Func<TRow, Guid>> id) =>
        new(rows, new ByKey<TRow, TKey>(key, id, IsDescending: false));

    /// <summary>The same from the last to the first.</summary>
    public static PagedQuery<TRow> PageByDescending<TRow, TKey>(this IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key, Expression<Func<TRow, Guid>> id) =>
        new(rows, new ByKey<TRow, TKey>(key, id, IsDescending: true));
}

/// <summary>Rows in an order, of which a page can be read.</summary>
public sealed class PagedQuery<TRow>
{
    private readonly IQueryable<TRow> all;
    private readonly IQueryable<TRow> wanted;
    private readonly PageOrder<TRow> order;

    internal PagedQuery(IQueryable<TRow> all, PageOrder<TRow> order, IQueryable<TRow>? wanted = null) =>
        (this.all, this.order, this.wanted) = (all, order, wanted ?? all);

    /// <summary>
    /// Only these rows. The list goes on after any row that came before this call: also after one that is not wanted
    /// any more since the page before was read.
    /// </summary>
    public PagedQuery<TRow> Where(Expression<Func<TRow, bool>> isWanted) => new(all, order, wanted.Where(isWanted));

    /// <summary>What is shown of a row.</summary>
    public PagedQuery<TRow, TItem> Select<TItem>(Expression<Func<TRow, TItem>> item) => new(this, item);

    /// <summary>Reads the page.</summary>
    public Task<Page<TRow>> ToPageAsync(PageQuery page, CancellationToken cancel) => Select(row => row).ToPageAsync(page, cancel);

    internal async Task<IQueryable<TRow>> AfterAsync(Guid? after, CancellationToken cancel) =>
        order.Sort(after is { } id ? wanted.Where(await order.AfterAsync(all, id, cancel)) : wanted);
}

/// <summary>What is shown of rows in an order, of which a page can be read.</summary>
public sealed class PagedQuery<TRow, TItem>
{
    private readonly PagedQuery<TRow> rows;
    private readonly Expression<Func<TRow, TItem>> item;

    internal PagedQuery(PagedQuery<TRow> rows, Expression<Func<TRow, TItem>> item) => (this.rows, this.item) = (rows, item);

    /// <summary>Reads the page, and one item more to know whether there is a next one.</summary>
    public async Task<Page<TItem>> ToPageAsync(PageQuery page, CancellationToken cancel)
    {
        var items = await (await rows.AfterAsync(page.After, cancel)).Select(item).Take(page.PageSize + 1).ToListAsync(cancel);
        return new Page<TItem>([.. items.Take(page.PageSize)], items.Count > page.PageSize);
    }
}
