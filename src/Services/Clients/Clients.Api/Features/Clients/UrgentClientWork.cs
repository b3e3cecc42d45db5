using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Domain;
using Samenspel.ServiceHost;

namespace Samenspel.Clients.Features.Clients;

/// <summary>Something about a client that cannot wait.</summary>
/// <param name="db">The clients.</param>
internal sealed class UrgentClientWork(ClientsDb db) : IUrgentWork
{
    public IReadOnlyList<NoticeKind> Kinds => ClientNotices.OfClient;

    public async Task<SeenTo?> FindAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Clients.AsNoTracking().SingleOrDefaultAsync(client => client.Id == subjectId, cancel) is { } client
            ? new(client.TeamId, await db.ResponsibleForAsync(client, today, cancel))
            : null;
}
