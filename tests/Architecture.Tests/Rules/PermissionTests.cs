using System.Reflection;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>No service gives a role more than the matrix of the platform does.</summary>
public sealed class PermissionTests(OfflineApps apps)
{
    private static readonly MatrixRow[] Rows =
        [.. typeof(Matrix).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<MatrixRow>()];

    [Theory]
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public void Every_permission_stands_in_a_row_of_the_matrix_and_stays_within_it(string service)
    {
        var permissions = apps.Start(service).Description().Permissions;
        Rule.Holds(permissions.Where(permission => permission.Row is null || !Rows.Contains(permission.Row)).Select(permission => permission.Name),
            "A permission names its row of the matrix");
        Rule.Holds(
            from permission in permissions
            from role in permission.Roles
            where permission.Row?.For(role) is Extent.None
            select $"{permission.Name} for {role}, which the row '{permission.Row!.Name}' denies",
            "A permission gives no role more than its row of the matrix does");
        Rule.Holds(permissions.Where(permission => permission.Roles.Length == 0 || permission.Roles.Distinct().Count() != permission.Roles.Length).Select(permission => permission.Name),
            "A permission is for somebody, and names each role once");
    }

    [Fact]
    public void Every_row_of_the_matrix_says_something_of_every_role()
    {
        Assert.NotEmpty(Rows);
        Rule.Holds(Rows.Where(row => row.Extents.Count != Enum.GetValues<Role>().Length).Select(row => row.Name), "A row has a sign for each role");
        Rule.Holds(Rows.GroupBy(row => row.Name).Where(same => same.Count() > 1).Select(same => same.Key), "A row has a name of its own");
    }

    [Fact]
    public void An_administrator_has_no_way_to_the_content_of_a_client() => Rule.Holds(
        from row in new[] { Matrix.ClientContact, Matrix.ClientFile, Matrix.Arrangement, Matrix.Agreement, Matrix.InformationPack, Matrix.ReadSignal, Matrix.CheckIn }
        where row.For(Role.Administrator) is not Extent.None
        select row.Name,
        "Administrators monitor; what a client says or has is not theirs to read");
}
