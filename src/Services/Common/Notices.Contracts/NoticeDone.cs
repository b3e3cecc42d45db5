using Samenspel.Domain;

namespace Samenspel.Notices.Contracts;

/// <summary>A notice no longer waits: it was read, or what it asked is done.</summary>
/// <param name="NoticeId">The notice.</param>
[EventName("nl.samenspel.notices.notice-done.v1", Subscribers = ["identity"])]
public sealed record NoticeDone(Guid NoticeId) : IntegrationEvent;
