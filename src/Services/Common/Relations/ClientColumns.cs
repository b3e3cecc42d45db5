using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samenspel.Relations;

/// <summary>
/// Every column that names a client, in whatever table of a service, by one rule: its name ends with <c>ClientId</c>, or it is the
/// subject of a notice or of the log of who looked. Columns of a key or a unique index are left to whoever knows what may exist once.
/// </summary>
public static class ClientColumns
{
    private const string Suffix = "ClientId", Subject = "SubjectId", SubjectAccount = "SubjectAccountId";

    private static readonly MethodInfo Move = typeof(ClientColumns).GetMethod(nameof(MoveAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Everything that names the merged file names the kept client from now on; once done, doing it again changes nothing.</summary>
    /// <param name="db">The database.</param>
    /// <param name="merged">The id that is no longer used.</param>
    /// <param name="kept">The client.</param>
    /// <param name="account">The client's sign-in, who reads also who looked before there was one.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task MoveToKeptClientAsync(this DbContext db, Guid merged, Guid kept, Guid? account, CancellationToken cancel)
    {
        foreach (var column in Of(db.Model))
            await (Task)Move.MakeGenericMethod(column.DeclaringType.ClrType).Invoke(null, [db, column, merged, kept, account, cancel])!;
    }

    /// <summary>The columns of a service that are moved.</summary>
    /// <param name="model">Its tables.</param>
    public static IReadOnlyList<IProperty> Of(IModel model) =>
    [
        .. model.GetEntityTypes().SelectMany(table => table.GetProperties()).Where(column =>
            (column.Name.EndsWith(Suffix, StringComparison.Ordinal) || column.Name == Subject)
            && column.ClrType is var type && (type == typeof(Guid) || type == typeof(Guid?))
            && !column.IsKey() && !column.GetContainingIndexes().Any(index => index.IsUnique)),
    ];

    private static async Task MoveAsync<TRow>(DbContext db, IProperty column, Guid merged, Guid kept, Guid? account, CancellationToken cancel) where TRow : class
    {
        var name = column.Name;
        var rows = db.Set<TRow>().IgnoreQueryFilters().Where(row => EF.Property<Guid?>(row, name) == merged);
        if (account is not null && column.DeclaringType.FindProperty(SubjectAccount) is not null)
            await rows.Where(row => EF.Property<Guid?>(row, SubjectAccount) == null).ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<Guid?>(row, SubjectAccount), account), cancel);
        if (column.IsNullable) await rows.ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<Guid?>(row, name), kept), cancel);
        else await rows.ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<Guid>(row, name), kept), cancel);
    }
}
