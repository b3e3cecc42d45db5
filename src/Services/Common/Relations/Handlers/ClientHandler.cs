using Samenspel.Clients.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>A client is known to a team.</summary>
internal sealed class ClientHandler(Facts<KnownClient> clients) : IHandle<ClientRegistered>
{
    public Task HandleAsync(ClientRegistered happened, CancellationToken cancel) => clients.ApplyAsync(
        [happened.ClientId], () => KnownClient.Of(happened.ClientId),
        client => client.Register(happened.TeamId, happened.ClientAccountId, happened.DistrictCode, happened.MinorThrough, happened.Version),
        happened, cancel);
}
