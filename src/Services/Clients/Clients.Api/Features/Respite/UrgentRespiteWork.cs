using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Domain;
using Samenspel.ServiceHost;

namespace Samenspel.Clients.Features.Respite;

/// <summary>Something about days off that cannot wait.</summary>
/// <param name="db">The days off.</param>
/// <param name="kind">What.</param>
internal sealed class UrgentRespiteWork(ClientsDb db, NoticeKind kind) : IUrgentWork
{
    /// <summary>What professionals are asked about days off at once.</summary>
    public static readonly NoticeKind[] Kinds = [RespiteNotices.VolunteerGone, RespiteNotices.NotCovered];

    public NoticeKind Kind => kind;

    public async Task<IReadOnlyCollection<Guid>> SeeToAsync(Guid subjectId, DateOnly today, CancellationToken cancel) =>
        await db.Respites.AsNoTracking().SingleOrDefaultAsync(one => one.Id == subjectId, cancel) is { } respite
            ? await db.WhoSeesToAsync(respite.ClientId, respite.ProfessionalId, today, cancel)
            : [];
}
