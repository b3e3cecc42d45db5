
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;
namespace Samenspel.Agreements.Features.Backups;

/// <summary>Somebody is away for a while: when the other is too, the agreement asks for attention.</summary>
internal sealed class OnAbsenceReported(AgreementsDb db, AgreementAttentionJob job) : IHandle<AbsenceReported>
{
    public async Task HandleAsync(AbsenceReported happened, CancellationToken cancel)
    {
        if (await db.Absences.FindAsync([happened.AbsenceId], cancel) is not null) return;
        db.Add(new Absence(happened.AbsenceId, happened.PersonId, happened.From, happened.Until));
        await db.SaveChangesAsync(cancel); // within the transaction of the message: the job reads it
        await job.CheckPersonAsync(happened.PersonId, cancel);
    }
}
