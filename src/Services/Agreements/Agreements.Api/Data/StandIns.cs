using Samenspel.Agreements.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Data;

internal static class StandIns
{
    /// <summary>
    /// Who sees to an agreement today: the responsible professional when there, else the backup, else the team. A coordinator is only
    /// among them as who was named responsible, while the team has nobody.
    /// </summary>
    public static async Task<IReadOnlyList<Guid?>> StandInsAsync(this AgreementsDb db, Agreement a, DateOnly today, CancellationToken cancel)
    {
        if (a.StandsInForTeam && !a.Parties.Contains(a.ProfessionalId) && (await db.PresenceAsync([a.ProfessionalId], today, cancel)).IsThereAsBackup(a.ProfessionalId, BackupPlace.Anywhere, today)) return [a.ProfessionalId];
        return [.. (await db.AttendanceAsync(a.ResponsiblePeople, today, cancel, professionalsOnly: true)).People];
    }
}
