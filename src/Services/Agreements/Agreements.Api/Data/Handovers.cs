using Samenspel.Relations;

namespace Samenspel.Agreements.Data;

internal static class Handovers
{
    /// <summary>
    /// Who helps with a support request for which a draft is made. Its row is written, so that a hand-over that is heard at the same
    /// moment conflicts, and one of the two begins again.
    /// </summary>
    /// <returns>The professional; null when no hand-over was told.</returns>
    public static async Task<Guid?> ReadHandoverAsync(this AgreementsDb db, Guid requestId, CancellationToken cancel)
    {
        if (await db.Handovers.FindAsync([requestId], cancel) is not { } handover) db.Add(handover = KnownHandover.Of(requestId));
        else db.Entry(handover).Property(h => h.ProfessionalId).IsModified = true;
        return handover.ProfessionalId;
    }
}
