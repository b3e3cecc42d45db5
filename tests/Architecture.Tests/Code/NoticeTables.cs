using System.Reflection;
using Samenspel.Domain;
using Samenspel.Notices;

namespace Samenspel.Architecture.Tests.Code;

/// <summary>The tables of notices: which change of state tells whom.</summary>
internal static class NoticeTables
{
    /// <summary>The table of a service; empty when nothing it keeps has a state that somebody must hear of.</summary>
    public static IReadOnlyList<StateChange> Of(Service service) =>
        (IReadOnlyList<StateChange>?)service.Api.GetType($"Samenspel.{service.Name}.NoticeTable")?.GetField("Rows", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) ?? [];

    /// <summary>Everything the services tell people.</summary>
    public static IEnumerable<NoticeKind> Kinds(Service service) =>
        from type in service.Api.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(NoticeKind)
        select (NoticeKind)field.GetValue(null)!;
}
