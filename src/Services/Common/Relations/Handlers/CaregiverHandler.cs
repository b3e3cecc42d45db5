using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>Somebody cares for a client, or no longer does.</summary>
internal sealed class CaregiverHandler(Facts<KnownCaregiver> caregivers) : IHandle<CaregiverLinked>, IHandle<CaregiverUnlinked>
{
    public Task HandleAsync(CaregiverLinked happened, CancellationToken cancel) => ApplyAsync(
        happened.CaregiverId, happened.ClientId,
        caregiver => caregiver.Link(happened.CaregiverAccountId, happened.IsGuardian, happened.Version), happened, cancel);

    public Task HandleAsync(CaregiverUnlinked happened, CancellationToken cancel) => ApplyAsync(
        happened.CaregiverId, happened.ClientId, caregiver => caregiver.End(happened.Version), happened, cancel);

    private Task ApplyAsync(Guid caregiverId, Guid clientId, Action<KnownCaregiver> apply, IntegrationEvent happened, CancellationToken cancel) =>
        caregivers.ApplyAsync([clientId, caregiverId], () => KnownCaregiver.Of(caregiverId, clientId), apply, happened, cancel);
}
