using Samenspel.Domain;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>What everybody may do in every service.</summary>
public static class CommonPermissions
{
    /// <summary>The access log about oneself and of one's own actions.</summary>
    public static readonly Permission ReadAccessLog = new("access-log.read", "Read who looked at one's own data, and what one looked at oneself",
        Enum.GetValues<Role>())
    { Row = Matrix.AccessLog };

    /// <summary>Control of the access log without content.</summary>
    public static readonly Permission CountAccess = new("access-log.count", "Count who looks at data, without whose data or who", Role.Administrator)
    { Row = Matrix.AccessControl };

    /// <summary>Notices to oneself.</summary>
    public static readonly Permission ReadNotices = new("notices.read", "Read what the platform tells oneself", Enum.GetValues<Role>()) { Row = Matrix.Notices };

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyCollection<Permission> All = [ReadAccessLog, CountAccess, ReadNotices];
}
