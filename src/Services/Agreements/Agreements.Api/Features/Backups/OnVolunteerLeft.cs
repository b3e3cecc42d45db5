using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>A volunteer stopped: whoever is responsible for an agreement with this volunteer talks with the client and ends it, or finds somebody else.</summary>
internal sealed class OnVolunteerLeft(AgreementsDb db, Notifier notices) : IHandle<VolunteerLeft>
{
    public async Task HandleAsync(VolunteerLeft happened, CancellationToken cancel)
    {
        var living = await db.Agreements.AsNoTracking()
            .Where(agreement => agreement.VolunteerId == happened.VolunteerId && agreement.EndedAt == null)
            .Select(agreement => new { agreement.Id, agreement.ProfessionalId, agreement.BackupId }).ToListAsync(cancel);
        foreach (var agreement in living)
        {
            await notices.NotifyAsync(agreement.ProfessionalId, AgreementNotices.VolunteerLeft, agreement.Id, cancel);
            if (agreement.BackupId is { } backup) await notices.NotifyAsync(backup, AgreementNotices.VolunteerLeft, agreement.Id, cancel);
        }
    }
}
