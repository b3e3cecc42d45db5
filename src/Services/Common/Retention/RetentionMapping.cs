using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samenspel.Retention;

/// <summary>Says in the mapping of a table how long its rows stay. A table that says nothing does not pass the architecture tests.</summary>
public static class RetentionMapping
{
    private const string RulePrefix = "Retention:";
    private const string KeptName = "Kept";
    private const string JobName = "RemovedBy";

    /// <summary>A row goes so many days after the moment in one of its columns; while that is empty it stays. Makes the index for it, unless there is one that begins with that column.</summary>
    /// <param name="entity">The table.</param>
    /// <param name="rule">The rule: the name of a property of <see cref="RetentionOptions"/>.</param>
    /// <param name="since">From when the days count.</param>
    public static EntityTypeBuilder<T> Retained<T, TMoment>(this EntityTypeBuilder<T> entity, string rule, Expression<Func<T, TMoment>> since) where T : class
    {
        var column = since.GetMemberAccess().Name;
        if (!entity.Metadata.GetIndexes().Any(index => index.Properties[0].Name == column && index.GetFilter() is null)) entity.HasIndex(column);
        return entity.HasAnnotation(RulePrefix + rule, column);
    }

    /// <summary>A row goes by a job of the service itself, which follows this rule.</summary>
    public static EntityTypeBuilder<T> RemovedBy<T>(this EntityTypeBuilder<T> entity, Type job, string rule) where T : class =>
        entity.HasAnnotation(JobName, $"{job.Name} {rule}");

    /// <summary>Rows are not removed by age, for this reason.</summary>
    public static EntityTypeBuilder<T> Kept<T>(this EntityTypeBuilder<T> entity, string why) where T : class => entity.HasAnnotation(KeptName, why);

    /// <inheritdoc cref="Kept{T}(EntityTypeBuilder{T}, string)"/>
    public static OwnedNavigationBuilder<TWhole, T> Kept<TWhole, T>(this OwnedNavigationBuilder<TWhole, T> part, string why) where TWhole : class where T : class
    {
        part.OwnedEntityType.SetAnnotation(KeptName, why);
        return part;
    }

    /// <summary>The rules of a table that the retention job follows.</summary>
    internal static IEnumerable<RetentionRule> Rules(this IReadOnlyEntityType entity) =>
        from annotation in entity.GetAnnotations()
        where annotation.Name.StartsWith(RulePrefix, StringComparison.Ordinal)
        select new RetentionRule(annotation.Name[RulePrefix.Length..], (string)annotation.Value!);

    internal static string? KeptBecause(this IReadOnlyEntityType entity) => (string?)entity.FindAnnotation(KeptName)?.Value;

    internal static string? OwnJob(this IReadOnlyEntityType entity) => (string?)entity.FindAnnotation(JobName)?.Value;
}

/// <summary>A rule of one table.</summary>
/// <param name="Name">The property of <see cref="RetentionOptions"/>.</param>
/// <param name="Column">The moment from which its days count.</param>
internal sealed record RetentionRule(string Name, string Column)
{
    public int Days(RetentionOptions options) => (int)typeof(RetentionOptions).GetProperty(Name)!.GetValue(options)!;
}
