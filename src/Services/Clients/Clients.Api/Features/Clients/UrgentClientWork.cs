using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Domain;
using Samenspel.ServiceHost;

namespace Samenspel.Clients.Features.Clients;

/// <summary>Something about a client that cannot wait.</summary>
/// <param name="db">The clients.</param>
/// <param name="kind">What.</param>
internal sealed class UrgentClientWork(ClientsDb db, NoticeKind kind) : IUrgentWork
{
    /// <summary>What professionals are asked about a client at once.</summary>
    public static readonly NoticeKind[] Kinds = [ClientNotices.ConsentWithdrawn, ClientNotices.SignInEnded, ClientNotices.SecondEmergency];

    public NoticeKind Kind => kind;

    public async Task<IReadOnlyCollection<Guid>> SeeToAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Clients.AsNoTracking().SingleOrDefaultAsync(client => client.Id == subjectId, cancel) is { } client ? await db.ResponsibleForAsync(client, today, cancel) : [];
}
