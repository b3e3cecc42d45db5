using Samenspel.Agreements.Domain;

namespace Samenspel.Agreements.Data;

internal static class Handovers
{
    /// <summary>What was heard of hand-overs of a support request; a new row when nothing was.</summary>
    public static async Task<RequestHandover> HandoverOfAsync(this AgreementsDb db, Guid requestId, CancellationToken cancel) =>
        await db.Handovers.FindAsync([requestId], cancel) ?? db.Add(RequestHandover.Of(requestId)).Entity;
}
