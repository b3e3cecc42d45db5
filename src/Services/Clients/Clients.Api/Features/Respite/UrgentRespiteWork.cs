using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceHost;

namespace Samenspel.Clients.Features.Respite;

/// <summary>Something about days off that cannot wait.</summary>
/// <param name="db">The days off.</param>
internal sealed class UrgentRespiteWork(ClientsDb db) : IUrgentWork
{
    public IReadOnlyList<NoticeKind> Kinds { get; } = [RespiteNotices.VolunteerGone, RespiteNotices.NotCovered];

    public async Task<SeenTo?> FindAsync(Guid subjectId, DateOnly today, CancellationToken cancel)
    {
        var found = await db.Respites.AsNoTracking().Where(respite => respite.Id == subjectId)
            .Join(db.Clients, respite => respite.ClientId, client => client.Id, (respite, client) => new { respite.ProfessionalId, client.TeamId }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(found.TeamId, await db.SeeToAsync(found.ProfessionalId, found.TeamId, today, cancel));
    }
}
