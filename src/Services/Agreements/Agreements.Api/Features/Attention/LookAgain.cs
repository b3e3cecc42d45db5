using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Somebody has a role, or no longer, or is away or back: agreements that he stands behind, or stood behind, are looked at once more.</summary>
internal sealed class LookAgainAtPerson(AgreementAttentionJob attention) : IReactTo<KnownRole>, IReactTo<KnownAbsence>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);

    public Task ReactAsync(KnownAbsence known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);
}

/// <summary>A client allows something, or no longer; somebody cares for the client, or no longer does, and is or is not asked.</summary>
internal sealed class LookAgainAtClient(AgreementAttentionJob attention) : IReactTo<KnownConsent>, IReactTo<KnownCaregiver>
{
    public Task ReactAsync(KnownCaregiver known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckClientAsync(known.ClientId, cancel);

    public Task ReactAsync(KnownConsent known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckClientAsync(known.ClientId, cancel);
}

/// <summary>A volunteer can go on visiting, takes a break or stopped.</summary>
internal sealed class OnVolunteer(AgreementsDb db, AgreementAttentionJob attention)
    : IHandle<VolunteerActivated>, IHandle<VolunteerProfileChanged>, IHandle<VolunteerPaused>, IHandle<VolunteerLeft>
{
    public Task HandleAsync(VolunteerActivated happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Active(happened.ConductCertificateValidUntil, happened.Version), cancel);

    public Task HandleAsync(VolunteerProfileChanged happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Active(happened.ConductCertificateValidUntil, happened.Version), cancel);

    public Task HandleAsync(VolunteerPaused happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Pause(happened.Version), cancel);

    public Task HandleAsync(VolunteerLeft happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Leave(happened.Version), cancel);

    private async Task ApplyAsync(Guid id, Action<KnownVolunteer> apply, CancellationToken cancel)
    {
        apply(await db.Volunteers.FindAsync([id], cancel) ?? db.Add(new KnownVolunteer(id)).Entity);
        await db.SaveChangesAsync(cancel); // within the transaction of the message: the look reads it
        await attention.CheckVolunteerAsync(id, cancel);
    }
}
