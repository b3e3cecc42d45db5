using Samenspel.Architecture.Tests.Code;
using Samenspel.Retention;

namespace Samenspel.Architecture.Tests.Docs;

public sealed class RetentionPageTests
{
    [Fact]
    public void The_page_says_how_long_every_record_stays() => Snapshot.IsIn("docs/retention.md",
    [
        .. OfService("Every service", Table.All.Where(table => table.IsCommon).DistinctBy(table => table.Name)),
        .. Table.All.Where(table => !table.IsCommon).GroupBy(table => table.Service).SelectMany(service => OfService(service.Key, service)),
    ]);

    private static IEnumerable<string> OfService(string service, IEnumerable<Table> tables) =>
    [
        $"## {service}", "",
        "| Table | Stays |",
        "|---|---|",
        .. from table in tables
           where table.Whole is null
           orderby table.Name
           select $"| `{table.Name}` | {Stays(table)} |",
        "",
    ];

    private static string Stays(Table table) =>
        table.Entity.KeptBecause() is { } why ? $"Kept: {why}."
        : table.Entity.OwnJob()?.Split(' ') is [var job, var ownRule] ? $"`{ownRule}`, by `{job}`."
        : string.Join("; ", table.Rules.OrderBy(rule => rule.Name).Select(rule => $"`{rule.Name}` after `{rule.Column}`")) + ".";
}
