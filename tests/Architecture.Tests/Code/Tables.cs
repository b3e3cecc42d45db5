using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samenspel.Architecture.Tests.Rules;
using Samenspel.Retention;

namespace Samenspel.Architecture.Tests.Code;

/// <summary>A table of a service or of the website, and how long its rows stay.</summary>
internal sealed record Table(string Service, IEntityType Entity)
{
    public string Name => Entity.GetTableName()!;
    public IReadOnlyList<RetentionRule> Rules => [.. Entity.Rules()];

    /// <summary>What a row belongs to: it is read with it and goes when it goes. Null for a row of its own.</summary>
    public IReadOnlyEntityType? Whole => Entity.FindOwnership()?.PrincipalEntityType
        ?? Entity.GetForeignKeys().FirstOrDefault(key => key is { DeleteBehavior: DeleteBehavior.Cascade, PrincipalToDependent: not null })?.PrincipalEntityType;

    /// <summary>Whether every service has it.</summary>
    public bool IsCommon => Entity.ClrType.Namespace is { } name && !name.StartsWith($"Samenspel.{Service}.", StringComparison.Ordinal) && name.StartsWith("Samenspel.", StringComparison.Ordinal);

    public static IReadOnlyList<Table> All { get; } =
    [
        .. from database in Parts.Databases
           let name = database.Contexts.Select(context => context.Name).Single(name => name.StartsWith("PostgreSql", StringComparison.Ordinal))
           from entity in ModelOf(name).GetEntityTypes()
           where entity.GetTableName() is not null
           orderby database.Name, entity.GetTableName()
           select new Table(database.Name, entity),
    ];

    private static IModel ModelOf(string context)
    {
        using var db = MigrationTests.Open(context);
        return db.Model;
    }
}
