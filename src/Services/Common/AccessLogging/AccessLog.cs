using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.AccessLogging;

/// <summary>Keeps who looked at whose data, when, in which role and for which purpose. Saved with the slice's own changes.</summary>
public sealed class AccessLog(DbContext db, CurrentUser user, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>The asker sees data of this person; the slice saves afterwards. Somebody who reads himself leaves no trace.</summary>
    /// <param name="subjectId">The client or the volunteer.</param>
    /// <param name="subjectAccountId">The person's sign-in, by which the person reads the log; null when there is none.</param>
    /// <param name="purpose">For what.</param>
    public void Viewed(Guid subjectId, Guid? subjectAccountId, AccessPurpose purpose)
    {
        if (subjectAccountId == user.Id) return;
        var permission = Permission;
        db.Add(new AccessLogEntry
        {
            SubjectId = subjectId,
            SubjectAccountId = subjectAccountId,
            ViewerId = user.Id,
            Role = permission.Roles.First(user.Is),
            Permission = permission.Name,
            Purpose = purpose,
            At = clock.GetUtcNow(),
        });
    }

    /// <summary>The asker sees the names of these people: that is kept once a day for each of them, however many pages show them.</summary>
    /// <param name="subjects">The clients or volunteers, each with the sign-in by which the person reads the log.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task NamedAsync(IReadOnlyCollection<(Guid Id, Guid? AccountId)> subjects, AccessPurpose purpose, CancellationToken cancel)
    {
        if (subjects.Count == 0) return;
        var (me, permission, since) = (user.Id, Permission.Name, clock.GetUtcNow().AddDays(-1));
        var known = await db.Set<AccessLogEntry>().Where(entry => entry.ViewerId == me && entry.At > since && entry.Permission == permission && entry.Purpose == purpose)
            .Select(entry => entry.SubjectId).Distinct().ToListAsync(cancel);
        foreach (var (id, account) in subjects.ExceptBy(known, subject => subject.Id)) Viewed(id, account, purpose);
    }

    /// <summary>Whoever the log of these subjects is about has this account from now on: it reads all of the log, and a former account none. In the transaction of the change.</summary>
    /// <param name="subjects">The client or the volunteer, and what stands for the person where nobody is to know whose it is.</param>
    /// <param name="account">The sign-in; null when there is none.</param>
    /// <param name="cancel">Stops it.</param>
    public Task FollowAsync(IReadOnlyCollection<Guid> subjects, Guid? account, CancellationToken cancel) => db.Set<AccessLogEntry>()
        .Where(entry => subjects.Contains(entry.SubjectId) && entry.SubjectAccountId != account)
        .ExecuteUpdateAsync(entry => entry.SetProperty(e => e.SubjectAccountId, account), cancel);

    private Permission Permission => http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<Permission>()
        ?? throw new InvalidOperationException("Only a slice with a permission shows somebody's data.");
}
