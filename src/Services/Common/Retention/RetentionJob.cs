using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Samenspel.Retention;

/// <summary>Removes what was kept for as long as its rule says, a batch at a time, the oldest first.</summary>
internal sealed partial class RetentionJob(DbContext db, IOptions<RetentionOptions> options, ILogger<RetentionJob> log)
{
    internal const int Batch = 1000;

    private static readonly MethodInfo RemoveMethod = typeof(RetentionJob).GetMethod(nameof(RemoveAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var entity in db.Model.GetEntityTypes())
        {
            foreach (var rule in entity.Rules())
            {
                try
                {
                    var column = entity.FindProperty(rule.Column)!;
                    object[] arguments = [column.Name, now.AddDays(-rule.Days(options.Value)), cancel];
                    var removed = await (Task<int>)RemoveMethod.MakeGenericMethod(entity.ClrType, column.ClrType).Invoke(this, arguments)!;
                    if (removed > 0) Removed(log, removed, entity.GetTableName()!, rule.Name);
                }
                catch (Exception broken) when (broken is not OperationCanceledException)
                {
                    NotRemoved(log, entity.GetTableName()!, rule.Name, broken.GetType().Name); // the other tables do not wait for this one
                }
            }
        }
    }

    /// <summary>Each statement goes up to the moment of the thousandth oldest row, so that it is short and reads only the index.</summary>
    private async Task<int> RemoveAsync<T, TMoment>(string column, DateTimeOffset before, CancellationToken cancel) where T : class
    {
        var (removed, batch) = (0, Batch);
        while (batch >= Batch)
        {
            var old = db.Set<T>().Where(Before<T, TMoment>(column, before));
            var last = await old.OrderBy(row => EF.Property<TMoment>(row, column)).Select(row => EF.Property<TMoment>(row, column))
                .Skip(Batch - 1).Take(1).ToListAsync(cancel);
            batch = await (last.Count == 0 ? old : db.Set<T>().Where(UpTo<T, TMoment>(column, last[0]))).ExecuteDeleteAsync(cancel);
            removed += batch;
        }
        return removed;
    }

    private static Expression<Func<T, bool>> Before<T, TMoment>(string column, DateTimeOffset before) =>
        Compare<T, TMoment>(column, Expression.LessThan, typeof(TMoment) == typeof(DateOnly) || typeof(TMoment) == typeof(DateOnly?) ? DateOnly.FromDateTime(before.UtcDateTime) : before);

    private static Expression<Func<T, bool>> UpTo<T, TMoment>(string column, TMoment last) => Compare<T, TMoment>(column, Expression.LessThanOrEqual, last!);

    private static Expression<Func<T, bool>> Compare<T, TMoment>(string column, Func<Expression, Expression, BinaryExpression> compare, object moment)
    {
        var row = Expression.Parameter(typeof(T));
        var value = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(TMoment)], row, Expression.Constant(column));
        // A member of an object becomes a parameter of the statement, a constant would make a statement of its own for each moment.
        var parameter = Expression.Property(Expression.Constant(new Box<TMoment>((TMoment)moment)), nameof(Box<TMoment>.Value));
        return Expression.Lambda<Func<T, bool>>(compare(value, parameter), row);
    }

    private sealed record Box<TMoment>(TMoment Value);

    [LoggerMessage(LogLevel.Information, "{Count} rows of {Table} were removed by the rule {Rule}")]
    private static partial void Removed(ILogger log, int count, string table, string rule);

    [LoggerMessage(LogLevel.Warning, "Rows of {Table} were not removed by the rule {Rule} ({Failure}); it is tried again the next time")]
    private static partial void NotRemoved(ILogger log, string table, string rule, string failure);
}
