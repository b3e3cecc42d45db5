using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Data;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What is written for the databases, looked at without one.</summary>
public sealed class MigrationTests
{
    public static TheoryData<string> Contexts => [.. Parts.Databases.SelectMany(database => database.Contexts).Select(type => type.Name)];

    [Fact]
    public void Whoever_keeps_data_has_a_context_for_each_database() => Rule.Holds(
        from database in Parts.Databases
        let names = database.Contexts.Select(type => type.Name).Order(StringComparer.Ordinal)
        where !names.SequenceEqual([$"PostgreSql{database.Name}Db", $"SqlServer{database.Name}Db"])
        select $"{database.Name}: {string.Join(", ", names)}",
        "Whoever keeps data has the contexts PostgreSql{Name}Db and SqlServer{Name}Db");

    [Theory]
    [MemberData(nameof(Contexts))]
    public void The_migrations_hold_the_whole_model(string context)
    {
        using var db = Open(context);
        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges(), $"{context} has changes without a migration: tools/add-migration adds it.");
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public void The_migrations_are_sound_SQL(string context)
    {
        using var db = Open(context);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        Assert.Contains("CREATE TABLE", script, StringComparison.Ordinal);
        if (db.Database.IsSqlServer()) IsTransactSql(script);
    }

    [Fact]
    public void The_statements_of_messaging_are_sound_SQL()
    {
        using var db = Open("SqlServerClientsDb");
        foreach (var statement in new[] { ProviderSql.NextBatch(db, 100), ProviderSql.ClaimMessage(db) })
            IsTransactSql(statement.Replace("{", "@p", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
    }

    /// <summary>The official parser of SQL Server 2022 knows the whole grammar, not which tables there are.</summary>
    internal static void IsTransactSql(string script)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        Assert.Empty(errors.Select(error => $"line {error.Line}: {error.Message}"));
    }

    internal static DbContext Open(string name)
    {
        var type = Parts.Databases.SelectMany(database => database.Contexts).Single(context => context.Name == name);
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        if (name.StartsWith("SqlServer", StringComparison.Ordinal)) options.UseSqlServer("Server=nowhere");
        else options.UseNpgsql("Host=nowhere");
        return (DbContext)Activator.CreateInstance(type, options.Options)!;
    }
}
