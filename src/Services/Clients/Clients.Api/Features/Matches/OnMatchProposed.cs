using Samenspel.Clients.Data;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Clients.Features.Matches;

/// <summary>A volunteer is asked: the organisation's coordinator may know a first name.</summary>
internal sealed class OnMatchProposed(ClientsDb db) : IHandle<MatchProposed>
{
    public async Task HandleAsync(MatchProposed happened, CancellationToken cancel) =>
        (await db.RelationAsync(happened.MatchId, cancel)).Propose(happened.ClientId, happened.OrganisationId);
}
