using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Data;

/// <summary>The order of a list, and what comes beyond an item of it.</summary>
internal abstract record PageOrder<TRow>(Expression<Func<TRow, Guid>> Id, bool IsDescending)
{
    public abstract IQueryable<TRow> Sort(IQueryable<TRow> rows);

    /// <summary>Whether a row comes beyond the one with this id.</summary>
    public abstract Task<Expression<Func<TRow, bool>>> AfterAsync(IQueryable<TRow> rows, Guid after, CancellationToken cancel);

    protected Expression IsAfter(Expression value, Expression last) =>
        value.Type == typeof(string) ? IsAfter(Expression.Call(CompareText, value, last), Expression.Constant(0))
        : IsDescending ? Expression.LessThan(value, last)
        : Expression.GreaterThan(value, last);

    /// <summary>A member of an object becomes a parameter of the statement; a constant would make a statement of its own for each page.</summary>
    protected static Expression Parameter<T>(T value) => Expression.Property(Expression.Constant(new Box<T>(value)), nameof(Box<T>.Value));

    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    private sealed record Box<T>(T Value);
}

/// <summary>In order of the ids alone: nothing has to be looked up, and the item after which it goes on may be gone.</summary>
internal sealed record ById<TRow>(Expression<Func<TRow, Guid>> Id, bool IsDescending) : PageOrder<TRow>(Id, IsDescending)
{
    public override IQueryable<TRow> Sort(IQueryable<TRow> rows) => IsDescending ? rows.OrderByDescending(Id) : rows.OrderBy(Id);

    public override Task<Expression<Func<TRow, bool>>> AfterAsync(IQueryable<TRow> rows, Guid after, CancellationToken cancel) =>
        Task.FromResult(Expression.Lambda<Func<TRow, bool>>(IsAfter(Id.Body, Parameter(after)), Id.Parameters));
}

/// <summary>In order of a key, and of the ids where that is the same.</summary>
internal sealed record ByKey<TRow, TKey>(Expression<Func<TRow, TKey>> Key, Expression<Func<TRow, Guid>> Id, bool IsDescending) : PageOrder<TRow>(Id, IsDescending)
{
    public override IQueryable<TRow> Sort(IQueryable<TRow> rows) =>
        IsDescending ? rows.OrderByDescending(Key).ThenByDescending(Id) : rows.OrderBy(Key).ThenBy(Id);

    public override async Task<Expression<Func<TRow, bool>>> AfterAsync(IQueryable<TRow> rows, Guid after, CancellationToken cancel)
    {
        var isLast = Expression.Lambda<Func<TRow, bool>>(Expression.Equal(Id.Body, Parameter(after)), Id.Parameters);
        var keys = await rows.Where(isLast).Select(Key).Take(1).ToListAsync(cancel);
        return keys.Count == 0 ? throw new UnknownAfterException() : After(keys[0], after);
    }

    internal Expression<Func<TRow, bool>> After(TKey lastKey, Guid after)
    {
        var row = Id.Parameters[0];
        var (key, last) = (new Replace(Key.Parameters[0], row).Visit(Key.Body), Parameter(lastKey));
        var sameKey = Expression.AndAlso(Expression.Equal(key, last), IsAfter(Id.Body, Parameter(after)));
        return Expression.Lambda<Func<TRow, bool>>(Expression.OrElse(IsAfter(key, last), sameKey), row);
    }

    private sealed class Replace(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
