using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features.Respite;
using Samenspel.Messaging;
using Samenspel.Notices;

namespace Samenspel.Clients.Features.Matches;

/// <summary>A collaboration ended: nobody needs a name for it any more. A part of a respite that it would have filled is open again.</summary>
internal sealed class OnAgreementEnded(ClientsDb db, Notifier notices, TimeProvider clock) : IHandle<AgreementEnded>
{
    public async Task HandleAsync(AgreementEnded happened, CancellationToken cancel)
    {
        (await db.RelationAsync(happened.MatchId, cancel)).End();
        var respite = await db.Respites.SingleOrDefaultAsync(r => r.Blocks.Any(block => block.MatchId == happened.MatchId && block.RemovedAt == null), cancel);
        if (respite?.Lose(happened.MatchId, clock.GetUtcNow()) != true) return;
        foreach (var person in new[] { respite.AskedById, respite.ProfessionalId }.Distinct())
            await notices.NotifyAsync(person, RespiteNotices.VolunteerGone, respite.Id, cancel);
    }
}
