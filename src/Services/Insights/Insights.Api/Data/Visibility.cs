using Samenspel.Domain;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Insights.Data;

/// <summary>Every query begins with who is asking.</summary>
internal static class Visibility
{
    /// <summary>What was decided is for everybody; what is being written for administrators.</summary>
    public static IQueryable<ShiftProposal> ShiftsFor(this InsightsDb db, CurrentUser user) =>
        user.Is(Role.Administrator) ? db.Shifts : db.Shifts.Where(shift => shift.Status != ShiftStatus.Drafted);
}
