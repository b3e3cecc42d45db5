using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Data;
using Samenspel.ServiceHost;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What is written for the databases, looked at without one.</summary>
public sealed class MigrationTests
{
    public static TheoryData<string> Contexts => [.. Parts.Services.SelectMany(service => service.Contexts).Select(type => type.Name)];

    [Fact]
    public void Every_service_has_a_context_for_each_database() => Rule.Holds(
        from service in Parts.Services
        let names = service.Contexts.Select(type => type.Name).Order(StringComparer.Ordinal)
        where !names.SequenceEqual([$"PostgreSql{service.Name}Db", $"SqlServer{service.Name}Db"])
        select $"{service.Name}: {string.Join(", ", names)}",
        "A service has the contexts PostgreSql{Service}Db and SqlServer{Service}Db");

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
        Assert.Contains("outbox_message", script, StringComparison.Ordinal);
        if (db.Database.IsSqlServer()) IsTransactSql(script);
    }

    [Fact]
    public void The_statements_of_messaging_are_sound_SQL()
    {
        using var db = Open(Parts.Services.SelectMany(service => service.Contexts).First(type => type.Name.StartsWith("SqlServer", StringComparison.Ordinal)).Name);
        foreach (var statement in new[] { ProviderSql.NextBatch(db, 100), ProviderSql.ClaimMessage(db) })
            IsTransactSql(statement.Replace("{", "@p", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
    }

    /// <summary>The official parser of SQL Server 2022 knows the whole grammar, not which tables there are.</summary>
    internal static void IsTransactSql(string script)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        Assert.Empty(errors.Select(error => $"line {error.Line}: {error.Message}"));
    }

    internal static ServiceDbContext Open(string name)
    {
        var type = Parts.Services.SelectMany(service => service.Contexts).Single(context => context.Name == name);
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        if (name.StartsWith("SqlServer", StringComparison.Ordinal)) options.UseSqlServer("Server=nowhere");
        else options.UseNpgsql("Host=nowhere");
        return (ServiceDbContext)Activator.CreateInstance(type, options.Options)!;
    }
}
