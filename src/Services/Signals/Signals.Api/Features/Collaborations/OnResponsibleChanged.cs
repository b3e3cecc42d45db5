using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>Somebody else looks after the collaboration, and after the signals that wait.</summary>
internal sealed class OnResponsibleChanged(SignalsDb db, Assignments assignments) : IHandle<ResponsibleChanged>
{
    public async Task HandleAsync(ResponsibleChanged happened, CancellationToken cancel)
    {
        var responsible = await db.Responsibles.SingleOrDefaultAsync(r => r.AgreementId == happened.AgreementId, cancel);
        if (responsible is null) db.Add(responsible = new Responsible { AgreementId = happened.AgreementId });
        responsible.Name(happened.ProfessionalId, happened.BackupId, new(happened.BackupTeamId, happened.BackupOrganisationId), happened.StandsInForTeam, happened.Version);

        var collaboration = await db.Collaborations.SingleOrDefaultAsync(c => c.AgreementId == happened.AgreementId, cancel);
        if (collaboration is null) return;
        collaboration.SetResponsible(responsible);
        await assignments.LookAgainAsync(collaboration, cancel);
    }
}
