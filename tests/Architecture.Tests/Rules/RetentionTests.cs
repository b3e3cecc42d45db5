using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Retention;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>No table grows in silence.</summary>
public sealed class RetentionTests
{
    private static readonly string[] Names = [.. typeof(RetentionOptions).GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => property.Name)];

    [Fact]
    public void Every_table_says_how_long_its_rows_stay_or_why_they_are_kept() => Rule.Holds(
        from table in Table.All
        where table.Whole is null && table.Rules.Count == 0 && table.Entity.OwnJob() is null && string.IsNullOrWhiteSpace(table.Entity.KeptBecause())
        select $"{table.Service}: {table.Name}",
        "A mapping says Retained, RemovedBy or Kept, unless its rows are part of another's");

    [Fact]
    public void What_belongs_to_a_thing_that_stays_says_for_itself_how_long_it_stays() => Rule.Holds(
        from table in Table.All
        where table.Whole?.KeptBecause() == KeptBecause.OneEach && table.Rules.Count == 0 && string.IsNullOrWhiteSpace(table.Entity.KeptBecause())
        select $"{table.Service}: {table.Name}, part of {table.Whole!.GetTableName()}",
        "The parts of a person, a group or a thing can grow by time, though there is one of it");

    [Fact]
    public void A_table_says_one_thing_only() => Rule.Holds(
        from table in Table.All
        where new[] { table.Rules.Count > 0, table.Entity.OwnJob() is not null, table.Entity.KeptBecause() is not null }.Count(said => said) > 1
        select $"{table.Service}: {table.Name}",
        "A table is kept, or goes by a rule, or by a job of its own");

    [Fact]
    public void A_rule_is_one_of_the_configuration_and_has_an_index() => Rule.Holds(
        (from table in Table.All
         from rule in table.Rules
         where !Names.Contains(rule.Name) || !table.Entity.GetIndexes().Any(index => index.Properties[0].Name == rule.Column)
         select $"{table.Service}: {table.Name} by {rule.Name}").Concat(
         from table in Table.All
         where table.Entity.OwnJob()?.Split(' ') is { } own && !(Names.Contains(own[1]) && Parts.Services.Any(service => service.Api.GetTypes().Any(type => type.Name == own[0])))
         select $"{table.Service}: {table.Name} by {table.Entity.OwnJob()}"),
        "A rule is a property of RetentionOptions, and the job finds old rows by an index");

    [Fact]
    public void Every_rule_of_the_configuration_is_followed_somewhere()
    {
        var followed = Table.All.SelectMany(table => table.Rules.Select(rule => rule.Name).Append(table.Entity.OwnJob()?.Split(' ')[1])).ToHashSet();
        Rule.Holds(Names.Where(name => !followed.Contains(name)), "A rule that no table follows promises what nobody does");
    }
}
