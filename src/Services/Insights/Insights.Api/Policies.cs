using Samenspel.Domain;
using Samenspel.Messaging.Administration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Insights;

/// <summary>Who may do what with the policy of the municipality.</summary>
internal static class Policies
{
    public static readonly Permission KeepShift = new("insights.keep-shift",
        "Draft a shift of help, decide about it and look back at it", Role.Administrator)
    { Row = Matrix.KeepShift };

    public static readonly Permission ReadShift = new("insights.read-shift",
        "Read which shifts were decided, why, and what they did",
        Role.Administrator, Role.Professional, Role.Coordinator, Role.Ambassador, Role.Volunteer, Role.Client, Role.Caregiver)
    { Row = Matrix.ReadShift };

    public static readonly IReadOnlyCollection<Permission> All = [KeepShift, ReadShift, MessageAdministration.Manage];
}
