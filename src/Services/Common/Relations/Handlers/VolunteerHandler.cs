using Samenspel.Domain;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Relations.Handlers;

/// <summary>A volunteer can be asked, takes a break, or stopped.</summary>
internal sealed class VolunteerHandler(Facts<KnownVolunteer> volunteers) :
    IHandle<VolunteerActivated>, IHandle<VolunteerProfileChanged>, IHandle<VolunteerAccountChanged>, IHandle<VolunteerPaused>, IHandle<VolunteerLeft>
{
    public Task HandleAsync(VolunteerActivated happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Active(happened.AccountId, happened.ConductCertificateValidUntil, happened.Version), happened, cancel);

    public Task HandleAsync(VolunteerProfileChanged happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Active(happened.AccountId, happened.ConductCertificateValidUntil, happened.Version), happened, cancel);

    public Task HandleAsync(VolunteerAccountChanged happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.SetAccount(happened.AccountId, happened.Version), happened, cancel);

    public Task HandleAsync(VolunteerPaused happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Pause(happened.Version), happened, cancel);

    public Task HandleAsync(VolunteerLeft happened, CancellationToken cancel) =>
        ApplyAsync(happened.VolunteerId, volunteer => volunteer.Leave(happened.Version), happened, cancel);

    private Task ApplyAsync(Guid volunteerId, Action<KnownVolunteer> apply, IntegrationEvent happened, CancellationToken cancel) =>
        volunteers.ApplyAsync([volunteerId], () => KnownVolunteer.Of(volunteerId), apply, happened, cancel);
}
