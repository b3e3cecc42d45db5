using Samenspel.Agreements.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Data;

internal static class StandIns
{
    /// <summary>Who sees to an agreement today: the responsible professional when there, else the backup, else the team.</summary>
    public static async Task<IReadOnlyList<Guid?>> StandInsAsync(this AgreementsDb db, Agreement a, DateOnly today, CancellationToken cancel) =>
        [.. (await db.AttendanceAsync(new ResponsiblePeople(a.ProfessionalId, a.BackupId, a.TeamId, a.OrganisationId) { Parties = a.Parties }, today, cancel, professionalsOnly: true)).People];
}
