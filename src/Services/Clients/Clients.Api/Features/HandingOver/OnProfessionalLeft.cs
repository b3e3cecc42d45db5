using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>A professional is no longer one of a team: the colleagues are asked to take over what that person saw to.</summary>
internal sealed class OnProfessionalLeft(ClientsDb db, Notifier notices, TimeProvider clock) : IReactTo<KnownRole>
{
    private static readonly SupportRequestStatus[] Done = [SupportRequestStatus.Closed, SupportRequestStatus.Withdrawn];
    private static readonly RespiteStatus[] Over = [RespiteStatus.Done, RespiteStatus.Withdrawn];

    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known.Role != Role.Professional || known.TeamId is not { } team) return;
        var colleagues = await db.ProfessionalsOf(team, clock.Today()).ToListAsync(cancel);
        var isBack = colleagues.Contains(known.PersonId);
        var clients = db.Clients.Where(client => client.TeamId == team).Select(client => client.Id);
        var requests = await db.SupportRequests.Where(r => r.ProfessionalId == known.PersonId && clients.Contains(r.ClientId) && !Done.Contains(r.Status))
            .Select(r => r.Id).ToListAsync(cancel);
        foreach (var request in requests) await TellAsync(ClientNotices.RequestProfessionalLeft, request);
        var respites = await db.Respites.Where(r => r.ProfessionalId == known.PersonId && clients.Contains(r.ClientId) && !Over.Contains(r.Status))
            .Select(r => r.Id).ToListAsync(cancel);
        foreach (var respite in respites) await TellAsync(RespiteNotices.ProfessionalLeft, respite);

        async Task TellAsync(NoticeKind kind, Guid subject)
        {
            if (isBack) await notices.CompleteAsync([kind], subject, personId: null, cancel);
            else foreach (var colleague in colleagues) await notices.NotifyAsync(colleague, kind, subject, cancel);
        }
    }
}
