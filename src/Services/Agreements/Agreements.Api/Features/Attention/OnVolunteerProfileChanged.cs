using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>A volunteer who can be asked changed something, perhaps the check of the conduct certificate.</summary>
internal sealed class OnVolunteerProfileChanged(VolunteerNews news) : IHandle<VolunteerProfileChanged>
{
    public Task HandleAsync(VolunteerProfileChanged happened, CancellationToken cancel) =>
        news.ApplyAsync(happened.VolunteerId, volunteer => volunteer.Active(happened.ConductCertificateValidUntil, happened.Version), cancel);
}
