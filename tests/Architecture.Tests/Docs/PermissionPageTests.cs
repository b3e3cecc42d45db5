using System.Reflection;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Architecture.Tests.Docs;

public sealed class PermissionPageTests(OfflineApps apps)
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    [Fact]
    public void The_page_shows_which_role_may_do_what() => Snapshot.IsIn("docs/permissions.md",
    [
        .. TheMatrix(),
        .. Parts.Services.SelectMany(service => OfService(service.Name, apps.Start(service.Key).Description().Permissions)),
    ]);

    /// <summary>The rows in the order in which they stand in the code.</summary>
    private static IEnumerable<string> TheMatrix() =>
    [
        "## The matrix", "",
        "● full, ○ one's own or assigned through an active relation, ◇ aggregated or without persons, – not at all.", "",
        $"| What | {string.Join(" | ", Roles)} |",
        $"|---|{string.Concat(Roles.Select(_ => ":-:|"))}",
        .. from field in typeof(Matrix).GetFields(BindingFlags.Static | BindingFlags.Public)
           let row = (MatrixRow)field.GetValue(null)!
           select $"| {row.Name} | {string.Join(" | ", Roles.Select(role => Sign(row.For(role))))} |",
        "",
    ];

    private static string Sign(Extent extent) => extent switch
    {
        Extent.Full => "●",
        Extent.Own => "○",
        Extent.Pseudonymised => "◇",
        _ => "–",
    };

    private static IEnumerable<string> OfService(string service, IEnumerable<Permission> permissions) =>
    [
        $"## {service}", "",
        $"| What | {string.Join(" | ", Roles)} | Row of the matrix |",
        $"|---|{string.Concat(Roles.Select(_ => ":-:|"))}---|",
        .. from permission in permissions
           select $"| {permission.Description} (`{permission.Name}`) | {string.Join(" | ", Roles.Select(role => permission.Roles.Contains(role) ? "yes" : ""))} | {permission.Row?.Name} |",
        "",
    ];
}
