using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Messaging.Data;

namespace Samenspel.Messaging.Notices;

/// <summary>Tells people something; saved with the changes of whoever tells.</summary>
public sealed class NoticeBoard(ServiceDbContext db, TimeProvider clock)
{
    /// <summary>Tells a person, unless the same about the same waits to be read already.</summary>
    /// <param name="personId">The sign-in of the person.</param>
    /// <param name="kind">What is told.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="cancel">Stops the look for what waits.</param>
    public async Task TellAsync(Guid personId, NoticeKind kind, Guid subjectId, CancellationToken cancel)
    {
        var notices = db.Set<Notice>();
        if (notices.Local.Any(n => n.PersonId == personId && n.Code == kind.Code && n.SubjectId == subjectId)
            || await notices.AnyAsync(n => n.PersonId == personId && n.Code == kind.Code && n.SubjectId == subjectId && n.ReadAt == null, cancel))
            return;
        db.Add(new Notice { PersonId = personId, Code = kind.Code, English = kind.English, Dutch = kind.Dutch, SubjectId = subjectId, At = clock.GetUtcNow() });
    }
}
