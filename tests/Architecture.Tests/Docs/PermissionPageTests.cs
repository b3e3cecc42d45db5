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
        [.. Parts.Services.SelectMany(service => Matrix(service.Name, apps.Start(service.Key).Description().Permissions))]);

    private static IEnumerable<string> Matrix(string service, IEnumerable<Permission> permissions) =>
    [
        $"## {service}", "",
        $"| What | {string.Join(" | ", Roles)} |",
        $"|---|{string.Concat(Roles.Select(_ => ":-:|"))}",
        .. from permission in permissions
           select $"| {permission.Description} (`{permission.Name}`) | {string.Join(" | ", Roles.Select(role => permission.Roles.Contains(role) ? "yes" : ""))} |",
        "",
    ];
}
