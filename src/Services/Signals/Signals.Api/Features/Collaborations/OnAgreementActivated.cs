using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.Assigning;

namespace Samenspel.Signals.Features.Collaborations;

/// <summary>Client and volunteer start: from now on people around them can report. Who was named responsible meanwhile stays so.</summary>
internal sealed class OnAgreementActivated(SignalsDb db, Assignments assignments, TimeProvider clock) : IHandle<AgreementActivated>
{
    public async Task HandleAsync(AgreementActivated happened, CancellationToken cancel)
    {
        if (await db.Collaborations.AnyAsync(c => c.AgreementId == happened.AgreementId, cancel)) return;

        var responsible = await db.Responsibles.SingleOrDefaultAsync(r => r.AgreementId == happened.AgreementId, cancel);
        if (responsible is null) db.Add(responsible = new Responsible { AgreementId = happened.AgreementId });
        responsible.Name(happened.ProfessionalId, happened.BackupId, new(happened.BackupTeamId, happened.BackupOrganisationId), happened.StandsInForTeam, happened.Version);

        var client = await db.Clients.SingleOrDefaultAsync(c => c.ClientId == happened.ClientId, cancel);
        var volunteer = await db.Volunteers.SingleOrDefaultAsync(v => v.VolunteerId == happened.VolunteerId, cancel);
        var collaboration = new Collaboration
        {
            AgreementId = happened.AgreementId,
            RequestId = happened.RequestId,
            ClientId = happened.ClientId,
            VolunteerId = happened.VolunteerId,
            OrganisationId = happened.OrganisationId,
        };
        collaboration.SetTeam(happened.TeamId);
        collaboration.SetClientAccount(client is null ? happened.ClientAccountId : client.AccountId);
        collaboration.SetVolunteerAccount(volunteer?.AccountId ?? happened.VolunteerAccountId);
        collaboration.SetResponsible(responsible);
        db.Add(collaboration);

        if (responsible is not { GapEventId: { } gap, GapReasonCode: { } reason }) return;
        var signal = Signal.Notice(collaboration, DetectedConcern.OfBackupGap(gap, reason), clock.GetUtcNow());
        db.Add(signal);
        signal.RaiseTo(await assignments.GiveAsync(signal, collaboration, except: null, cancel));
    }
}
