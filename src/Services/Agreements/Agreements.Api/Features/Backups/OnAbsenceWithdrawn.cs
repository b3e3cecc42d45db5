
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;
namespace Samenspel.Agreements.Features.Backups;

/// <summary>Somebody is not away after all: what asked for attention because of it, no longer does.</summary>
internal sealed class OnAbsenceWithdrawn(AgreementsDb db, AgreementAttentionJob watch) : IHandle<AbsenceWithdrawn>
{
    public async Task HandleAsync(AbsenceWithdrawn happened, CancellationToken cancel)
    {
        if (await db.Absences.FindAsync([happened.AbsenceId], cancel) is { } absence) absence.TakeBack();
        else db.Add(Absence.TakenBack(happened.AbsenceId, happened.PersonId, happened.OccurredAt.DutchDay()));
        await db.SaveChangesAsync(cancel); // within the transaction of the message: the watch reads it
        await watch.CheckPersonAsync(happened.PersonId, cancel);
    }
}
