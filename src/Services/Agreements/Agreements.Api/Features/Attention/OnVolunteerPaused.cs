using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>A volunteer takes a break: visits wait, and somebody calls.</summary>
internal sealed class OnVolunteerPaused(VolunteerNews news) : IHandle<VolunteerPaused>
{
    public Task HandleAsync(VolunteerPaused happened, CancellationToken cancel) =>
        news.ApplyAsync(happened.VolunteerId, volunteer => volunteer.Pause(happened.Version), cancel);
}
