using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Matching.Features.Matches;

/// <summary>It comes to light who a client is, or who cares for the client: whoever is the volunteer of that same client is no longer.</summary>
internal sealed class EndOwnMatchesOnClientOrCaregiver(OwnVolunteers own) : IReactTo<KnownClient>, IReactTo<KnownCaregiver>
{
    public Task ReactAsync(KnownClient known, IntegrationEvent happened, CancellationToken cancel) => own.LookAtClientAsync(known.ClientId, cancel);

    public Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel) => own.LookAtClientAsync(known.ClientId, cancel);
}
