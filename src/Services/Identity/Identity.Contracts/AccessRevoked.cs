using Samenspel.Domain;

namespace Samenspel.Identity.Contracts;

/// <summary>
/// Access tokens made until now count no longer: those of one sign-in because it ended, or all of a person because a role ended, the
/// person was blocked or the password changed. Who may still sign in gets new tokens, by the roles that are left.
/// </summary>
/// <param name="PersonId">Whose tokens.</param>
/// <param name="SessionId">The sign-in that ended; null for all tokens of the person.</param>
/// <param name="Since">From when on.</param>
[EventName("nl.samenspel.identity.access-revoked.v1", Subscribers = ["agreements", "clients", "identity", "insights", "matching", "pools", "signals"])]
public sealed record AccessRevoked(Guid PersonId, Guid? SessionId, DateTimeOffset Since) : IntegrationEvent;
