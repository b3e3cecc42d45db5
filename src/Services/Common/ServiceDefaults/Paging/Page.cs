using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Samenspel.ServiceDefaults.Paging;

/// <summary>Which part of a list is asked.</summary>
/// <param name="After">Id of the last item of the page before; the first page without.</param>
/// <param name="PageSize">Items on a page, 1 to 100.</param>
public sealed record PageQuery(
    [property: FromQuery(Name = "after")] Guid? After = null,
    [property: FromQuery(Name = "pageSize"), Range(1, 100), DefaultValue(20)] int PageSize = 20)
{
    /// <summary>The page of a list that is read as a whole.</summary>
    public Page<T> Of<T>(IReadOnlyList<T> all, Func<T, Guid> id)
    {
        var first = After is { } after ? all.TakeWhile(item => id(item) != after).Count() + 1 : 0;
        if (first > all.Count) throw new UnknownAfterException();
        return new Page<T>([.. all.Skip(first).Take(PageSize)], all.Count > first + PageSize);
    }
}

/// <summary>Part of a list.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="HasMore">Whether a next page has items.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore);
