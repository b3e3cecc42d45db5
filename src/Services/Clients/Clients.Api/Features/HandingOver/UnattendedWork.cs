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

/// <summary>What somebody saw to who is a professional of a team no longer: whoever is, is asked to take it over. Saved by whoever asks.</summary>
internal sealed class UnattendedWork(ClientsDb db, Notifier notices, TimeProvider clock)
{
    private static readonly SupportRequestStatus[] Done = [SupportRequestStatus.Closed, SupportRequestStatus.Withdrawn];
    private static readonly RespiteStatus[] Over = [RespiteStatus.Done, RespiteStatus.Withdrawn];

    /// <summary>Looks at a team as it is today; doing so twice is doing it once.</summary>
    public async Task TellAsync(Guid teamId, CancellationToken cancel)
    {
        var present = await db.ProfessionalsOf(teamId, clock.Today()).ToListAsync(cancel);
        var known = await db.Roles.Where(role => role.Role == Role.Professional && role.TeamId == teamId).Select(role => role.PersonId).Distinct().ToListAsync(cancel);
        var clients = db.Clients.Where(client => client.TeamId == teamId).Select(client => client.Id);
        var requests = await db.SupportRequests.Where(r => known.Contains(r.ProfessionalId) && clients.Contains(r.ClientId) && !Done.Contains(r.Status))
            .Select(r => new { r.Id, r.ProfessionalId }).ToListAsync(cancel);
        foreach (var request in requests) await TellAsync(ClientNotices.RequestProfessionalLeft, request.Id, request.ProfessionalId, present, cancel);
        var respites = await db.Respites.Where(r => known.Contains(r.ProfessionalId) && clients.Contains(r.ClientId) && !Over.Contains(r.Status))
            .Select(r => new { r.Id, r.ProfessionalId }).ToListAsync(cancel);
        foreach (var respite in respites) await TellAsync(RespiteNotices.ProfessionalLeft, respite.Id, respite.ProfessionalId, present, cancel);
        await TellNobodyLeftAsync(teamId, isNobodyLeft: present.Count == 0 && (requests.Count > 0 || respites.Count > 0), cancel);
    }

    /// <summary>Nobody of the team can take over: who gives roles is told, until somebody is there.</summary>
    private async Task TellNobodyLeftAsync(Guid teamId, bool isNobodyLeft, CancellationToken cancel)
    {
        if (!isNobodyLeft) await notices.CompleteAsync([ClientNotices.NobodyLeft], teamId, personId: null, cancel);
        else foreach (var administrator in await db.Roles.HoldingOn(clock.Today()).Where(role => role.Role == Role.Administrator).Select(role => role.PersonId).Distinct().ToListAsync(cancel))
            await notices.NotifyAsync(administrator, ClientNotices.NobodyLeft, teamId, cancel);
    }

    private async Task TellAsync(NoticeKind kind, Guid subject, Guid professional, List<Guid> present, CancellationToken cancel)
    {
        if (present.Contains(professional)) await notices.CompleteAsync([kind], subject, personId: null, cancel);
        else foreach (var colleague in present) await notices.NotifyAsync(colleague, kind, subject, cancel);
    }
}
