using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.Assigning;

/// <summary>Somebody has a role, or no longer, or is away or back: what waits for him goes to who is there.</summary>
internal sealed class ReassignWorkOnRoleOrAbsence(SignalsDb db, Assignments assignments, TimeProvider clock) : IReactTo<KnownRole>, IReactTo<KnownAbsence>
{
    public async Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel)
    {
        if (known is { Role: Role.Professional, TeamId: { } team }) await LookAtHelpAsync(team, cancel);
        await LookAsync(known.PersonId, cancel);
    }

    public Task ReactAsync(KnownAbsence known, IntegrationEvent happened, CancellationToken cancel) => LookAsync(known.PersonId, cancel);

    /// <summary>What a client asks without an agreement is the team's: somebody more or less in it may change who answers.</summary>
    private async Task LookAtHelpAsync(Guid team, CancellationToken cancel)
    {
        var clients = await db.WithWork().Where(c => c.TeamId == team && c.VolunteerId == Guid.Empty).Select(c => c.ClientId).Distinct().ToListAsync(cancel);
        foreach (var client in clients) await assignments.LookAtHelpAgainAsync(client, clock.Today(), cancel);
    }

    private async Task LookAsync(Guid person, CancellationToken cancel)
    {
        var waiting = await db.WithWork().Where(c => c.ProfessionalId == person || c.BackupId == person
            || db.Signals.Any(s => s.AgreementId == c.AgreementId && s.ColleagueId == person) || db.Questions.Any(q => q.AgreementId == c.AgreementId && q.ColleagueId == person))
            .ToListAsync(cancel);
        foreach (var collaboration in waiting) await assignments.LookAgainAsync(collaboration, cancel);
    }
}
