using Samenspel.Domain;

namespace Samenspel.Identity.Contracts;

/// <summary>Somebody was given a role, or has it again after a block. It counts between the dates, which may lie in the future.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="AssignmentId">The assignment, as named again when it ends.</param>
/// <param name="Role">What the person is from then on.</param>
/// <param name="OrganisationId">The volunteer organisation it holds for; null when it is not about one.</param>
/// <param name="TeamId">The neighbourhood team it holds for; null when it is not about one.</param>
/// <param name="From">First day, Dutch calendar.</param>
/// <param name="Until">Last day, Dutch calendar; null when open.</param>
[EventName("nl.samenspel.identity.role-assigned.v1", Subscribers = ["agreements", "clients", "matching", "pools", "signals"])]
public sealed record PersonRoleAssigned(
    Guid PersonId, Guid AssignmentId, Role Role, Guid? OrganisationId, Guid? TeamId, DateOnly From, DateOnly? Until) : IntegrationEvent;

/// <summary>A role was ended by an administrator, at once, or its holder was blocked. A role that runs out on its last day raises no event.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="AssignmentId">The assignment that ended.</param>
/// <param name="Role">What the person was.</param>
/// <param name="OrganisationId">The volunteer organisation it held for; null when it was not about one.</param>
/// <param name="TeamId">The neighbourhood team it held for; null when it was not about one.</param>
[EventName("nl.samenspel.identity.role-ended.v1", Subscribers = ["agreements", "clients", "matching", "pools", "signals"])]
public sealed record PersonRoleEnded(
    Guid PersonId, Guid AssignmentId, Role Role, Guid? OrganisationId, Guid? TeamId) : IntegrationEvent;
