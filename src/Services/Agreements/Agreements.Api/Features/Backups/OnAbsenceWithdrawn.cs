
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;
namespace Samenspel.Agreements.Features.Backups;

/// <summary>Somebody is not away after all: what asked for attention because of it, no longer does.</summary>
internal sealed class OnAbsenceWithdrawn(AgreementsDb db, AgreementAttentionJob job) : IHandle<AbsenceWithdrawn>
{
    public async Task HandleAsync(AbsenceWithdrawn happened, CancellationToken cancel)
    {
        if (await db.Absences.FindAsync([happened.AbsenceId], cancel) is { } absence) absence.Withdraw();
        else db.Add(Absence.Withdrawn(happened.AbsenceId, happened.PersonId, happened.OccurredAt.DutchDay()));
        await db.SaveChangesAsync(cancel); // within the transaction of the message: the job reads it
        await job.CheckPersonAsync(happened.PersonId, cancel);
    }
}
