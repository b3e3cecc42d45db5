using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>Somebody has a role, or no longer.</summary>
internal sealed class RoleHandler(Facts<KnownRole> roles, KeptRoles kept) : IHandle<PersonRoleAssigned>, IHandle<PersonRoleEnded>
{
    public Task HandleAsync(PersonRoleAssigned happened, CancellationToken cancel) => ApplyAsync(
        () => KnownRole.Of(happened.AssignmentId, happened.PersonId, happened.Role, happened.OrganisationId, happened.TeamId),
        role => role.Assign(happened.From, happened.Until, happened.Version), happened, cancel);

    public Task HandleAsync(PersonRoleEnded happened, CancellationToken cancel) => ApplyAsync(
        () => KnownRole.Of(happened.AssignmentId, happened.PersonId, happened.Role, happened.OrganisationId, happened.TeamId),
        role => role.End(happened.Version), happened, cancel);

    private Task ApplyAsync(Func<KnownRole> make, Action<KnownRole> apply, IntegrationEvent happened, CancellationToken cancel)
    {
        var told = make();
        return kept.Roles.Contains(told.Role) ? roles.ApplyAsync([told.AssignmentId], () => told, apply, happened, cancel) : Task.CompletedTask;
    }
}

/// <summary>The roles a service has a reason to keep.</summary>
internal sealed record KeptRoles(Role[] Roles);
