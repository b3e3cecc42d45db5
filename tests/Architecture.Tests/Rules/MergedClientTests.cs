using Samenspel.Relations;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>Two files of a client can be merged: whatever a service keeps per client is the kept client's then.</summary>
public sealed class MergedClientTests
{
    [Theory]
    [MemberData(nameof(MigrationTests.Contexts), MemberType = typeof(MigrationTests))]
    public void Who_keeps_something_per_client_hears_of_mergers(string context)
    {
        using var db = MigrationTests.Open(context);
        var columns = ClientColumns.Of(db.Model).Where(column => column.Name.EndsWith("ClientId", StringComparison.Ordinal)).ToArray();
        Assert.True(columns.Length == 0 || db.Model.FindEntityType(typeof(KnownMerger)) is not null, $"{context} keeps {string.Join(", ", columns.Select(column => $"{column.DeclaringType.ClrType.Name}.{column.Name}"))}, and has no OnMergers and KnowMergers");
    }
}
