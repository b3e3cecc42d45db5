using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A client allowed something, or no longer does; told once more when it ran out, so that whoever acts on a withdrawal acts on that day, too. The highest version counts.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="ScopeCode">For what (<see cref="ConsentScope"/>).</param>
/// <param name="IsGranted">Whether it is allowed.</param>
/// <param name="Until">Last day it is allowed, Dutch calendar; null when open.</param>
[EventName("nl.clienten.toestemming-gewijzigd.v1", Subscribers = ["agreements", "matching", "pools", "signals"])]
public sealed record ConsentChanged(Guid ClientId, string ScopeCode, bool IsGranted, DateOnly? Until) : IntegrationEvent;
