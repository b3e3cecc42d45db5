using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features;

/// <summary>Client and volunteer start: from now on both can report.</summary>
internal sealed class OnAgreementActivated(SignalsDb db) : IHandle<AgreementActivated>
{
    public async Task HandleAsync(AgreementActivated happened, CancellationToken cancel)
    {
        if (await db.Collaborations.AnyAsync(c => c.AgreementId == happened.AgreementId, cancel)) return;
        db.Add(new Collaboration
        {
            AgreementId = happened.AgreementId,
            ClientId = happened.ClientId,
            ClientAccountId = happened.ClientAccountId,
            VolunteerId = happened.VolunteerId,
            VolunteerAccountId = happened.VolunteerAccountId,
            OrganisationId = happened.OrganisationId,
            ProfessionalId = happened.ProfessionalId,
            BackupId = happened.BackupId,
        });
    }
}
