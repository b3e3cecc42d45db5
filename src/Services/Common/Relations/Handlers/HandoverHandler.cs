using Samenspel.Clients.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>A colleague of the team helps a client with a support request from now on.</summary>
internal sealed class HandoverHandler(Facts<KnownHandover> handovers) : IHandle<SupportRequestHandedOver>
{
    public Task HandleAsync(SupportRequestHandedOver happened, CancellationToken cancel) => handovers.ApplyAsync(
        [happened.RequestId], () => KnownHandover.Of(happened.RequestId),
        handover => handover.HandOver(happened.ProfessionalId, happened.Version), happened, cancel);
}
