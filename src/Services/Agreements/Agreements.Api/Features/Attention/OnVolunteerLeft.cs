using Samenspel.Messaging;
using Samenspel.Pools.Contracts;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>A volunteer stopped: the agreement closes to him, and somebody talks with the client.</summary>
internal sealed class OnVolunteerLeft(VolunteerNews news) : IHandle<VolunteerLeft>
{
    public Task HandleAsync(VolunteerLeft happened, CancellationToken cancel) =>
        news.ApplyAsync(happened.VolunteerId, volunteer => volunteer.Leave(happened.Version), cancel);
}
