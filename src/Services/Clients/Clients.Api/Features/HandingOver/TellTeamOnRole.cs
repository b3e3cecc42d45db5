using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Clients.Features.HandingOver;

/// <summary>Somebody is a professional of a team, or no longer: what nobody of the team sees to is asked of whoever is there.</summary>
internal sealed class TellTeamOnRole(UnattendedWork unattended) : IReactTo<KnownRole>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) =>
        known is { Role: Role.Professional, TeamId: { } team } ? unattended.TellAsync(team, cancel) : Task.CompletedTask;
}
