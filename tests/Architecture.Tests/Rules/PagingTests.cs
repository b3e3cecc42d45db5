using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>A list goes on after an item: the thousandth page costs what the first one does.</summary>
public sealed partial class PagingTests
{
    private static readonly MethodInfo StatementMethod = typeof(PagingTests).GetMethod(nameof(Statement), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly Type[] Keys = [typeof(string), typeof(DateOnly), typeof(DateTimeOffset), typeof(int)];

    [Fact]
    public void No_feature_counts_rows_off() => Rule.Holds(
        from file in Repository.Sources(".cs")
        where Feature().IsMatch(file.Path) && file.Text.Contains(".Skip(", StringComparison.Ordinal)
        select file.Path,
        "A page of a list begins after the item of its 'after' (PageBy, or PageQuery.Of for what is read as a whole), not after so many rows");

    [Fact]
    public void Every_list_can_be_gone_on_with() => Rule.Holds(
        from service in Parts.Services
        from type in service.Slices
        let handler = type.GetMethod("HandleAsync", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where handler is not null && handler.GetParameters().Any(parameter => parameter.ParameterType == typeof(PageQuery))
        let item = type.GetNestedType("Item")
        where item is null || !item.GetProperties().Any(property => property.PropertyType == typeof(Guid) && property.Name is "Id" or "TeamId" or "VolunteerId")
        select type.FullName,
        "An item of a list bears the id after which the list can be gone on with");

    public static TheoryData<string> Contexts => [.. Parts.Services.SelectMany(service => new[] { $"PostgreSql{service.Name}Db", $"SqlServer{service.Name}Db" })];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Both_databases_can_go_on_after_every_kind_of_key(string context)
    {
        using var db = MigrationTests.Open(context);
        var statements = (
            from entity in db.Model.GetEntityTypes()
            where !entity.IsOwned() && entity.FindProperty("Id") is { PropertyInfo: not null, ClrType: var id } && id == typeof(Guid)
            from key in entity.GetProperties()
            where IsKey(key)
            from isDescending in new[] { false, true }
            select (string)StatementMethod.MakeGenericMethod(entity.ClrType, key.ClrType).Invoke(null, [db, key.Name, isDescending])!).ToArray();

        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.DoesNotContain("OFFSET", statement, StringComparison.Ordinal));
        if (db.Database.IsSqlServer()) Assert.All(statements, MigrationTests.IsTransactSql);
    }

    private static bool IsKey(IProperty property) =>
        !property.IsNullable && property.PropertyInfo is not null && property.GetValueConverter() is null && Keys.Contains(property.ClrType);

    private static string Statement<TRow, TKey>(DbContext db, string key, bool isDescending) where TRow : class
    {
        var row = Expression.Parameter(typeof(TRow));
        var order = new ByKey<TRow, TKey>(
            Expression.Lambda<Func<TRow, TKey>>(Expression.Property(row, key), row), Expression.Lambda<Func<TRow, Guid>>(Expression.Property(row, "Id"), row), isDescending);
        var last = (TKey)(typeof(TKey) == typeof(string) ? "Jansen" : (object)default(TKey)!);
        return order.Sort(db.Set<TRow>().Where(order.After(last, Guid.CreateVersion7()))).Select(order.Id).Take(21).ToQueryString();
    }

    [GeneratedRegex(@"^src/Services/(\w+/\w+\.Api/(Features|Data)|Common/(Notices|AccessLogging|Data))/")]
    private static partial Regex Feature();
}
