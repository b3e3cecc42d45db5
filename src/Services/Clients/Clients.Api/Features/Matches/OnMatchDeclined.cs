
using Samenspel.Clients.Data;
using Samenspel.Clients.Features.Respite;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Notices;
namespace Samenspel.Clients.Features.Matches;

/// <summary>A match does not go on: nobody needs a name for it any more. When the client did not want it for a respite, somebody asks what would be fine.</summary>
internal sealed class OnMatchDeclined(ClientsDb db, Notifier notices) : IHandle<MatchDeclined>
{
    public async Task HandleAsync(MatchDeclined happened, CancellationToken cancel)
    {
        (await db.RelationAsync(happened.MatchId, cancel)).End();
        if (happened.DeclinedBy != "client" || await db.RespiteOfBlockAsync(happened.RequestId, cancel) is not { } respite) return;
        foreach (var person in new[] { respite.AskedById, respite.ProfessionalId }.Distinct())
            await notices.NotifyAsync(person, RespiteNotices.AskWhatIsFine, respite.Id, cancel);
    }
}
