using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.SigningIn;

/// <summary>Begins and ends the sessions of people.</summary>
internal sealed class UserSessions(IdentityDb db, WebsiteLogout website, TimeProvider clock)
{
    /// <summary>Begins a session. It is saved, so that a cookie can refer to it.</summary>
    public async Task<UserSession> StartAsync(Guid personId)
    {
        var session = UserSession.Start(personId, clock.GetUtcNow());
        db.Add(session);
        await db.SaveChangesAsync();
        return session;
    }

    /// <summary>Ends a session everywhere; one that is unknown or over is left as it is.</summary>
    public async Task EndAsync(Guid? id)
    {
        if (await db.UserSessions.SingleOrDefaultAsync(session => session.Id == id && session.EndedAt == null) is not { } session) return;

        session.End(clock.GetUtcNow());
        await db.SaveChangesAsync();
        await website.TellAsync(session);
    }

    /// <summary>Ends all sessions of a person, with the change that is about to be saved.</summary>
    /// <returns>Those that ended, for the website to be told of when that is saved.</returns>
    public async Task<IReadOnlyList<UserSession>> EndAllAsync(Guid personId, CancellationToken cancel)
    {
        var sessions = await db.UserSessions.Where(session => session.PersonId == personId && session.EndedAt == null).ToListAsync(cancel);
        foreach (var session in sessions) session.End(clock.GetUtcNow());
        return sessions;
    }
}
