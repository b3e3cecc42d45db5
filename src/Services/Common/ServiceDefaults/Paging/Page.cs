using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Samenspel.ServiceDefaults.Paging;

/// <summary>Which part of a list is asked.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="PageSize">Items on a page, 1 to 100.</param>
public sealed record PageQuery(
    [property: FromQuery(Name = "page"), Range(1, 10_000), DefaultValue(1)] int Page = 1,
    [property: FromQuery(Name = "pageSize"), Range(1, 100), DefaultValue(20)] int PageSize = 20);

/// <summary>Part of a list.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="HasMore">Whether a next page has items.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore);
