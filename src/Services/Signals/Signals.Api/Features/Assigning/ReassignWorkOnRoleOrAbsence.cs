using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.Assigning;

/// <summary>Somebody has a role, or no longer, or is away or back: what waits for him goes to who is there.</summary>
internal sealed class ReassignWorkOnRoleOrAbsence(SignalsDb db, Assignments assignments) : IReactTo<KnownRole>, IReactTo<KnownAbsence>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        await LookAsync(known.PersonId, cancel);
        // A team that had nobody for what a client without an agreement asks, has somebody.
        if (known is not { Role: Role.Professional, TeamId: { } team, HasEnded: false }) return;
        foreach (var help in await db.WithWork().Where(c => c.TeamId == team && c.VolunteerId == Guid.Empty && c.ProfessionalId == Guid.Empty).ToListAsync(cancel))
            await assignments.LookAgainAsync(help, cancel);
    }

    public Task ReactAsync(KnownAbsence known, IntegrationEvent happened, CancellationToken cancel) => LookAsync(known.PersonId, cancel);

    private async Task LookAsync(Guid person, CancellationToken cancel)
    {
        var waiting = await db.WithWork().Where(c => c.ProfessionalId == person || c.BackupId == person
            || db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ColleagueId == person) || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.ColleagueId == person))
            .ToListAsync(cancel);
        foreach (var collaboration in waiting) await assignments.LookAgainAsync(collaboration, cancel);
    }
}
