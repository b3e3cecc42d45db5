using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>A volunteer can be asked, or again.</summary>
internal sealed class OnVolunteerActivated(VolunteerNews news) : IHandle<VolunteerActivated>
{
    public Task HandleAsync(VolunteerActivated happened, CancellationToken cancel) =>
        news.ApplyAsync(happened.VolunteerId, volunteer => volunteer.Active(happened.ConductCertificateValidUntil, happened.Version), cancel);
}
