using Samenspel.Domain;

namespace Samenspel.Notices.Contracts;

/// <summary>Something waits for a person. What it is and whom it is about stays behind the sign-in: a mail may say that something waits, and no more.</summary>
/// <param name="NoticeId">The notice.</param>
/// <param name="PersonId">The person it waits for.</param>
/// <param name="IsUrgent">Whether it cannot wait for a mail once a day.</param>
[EventName("nl.samenspel.notices.notice-added.v1", Subscribers = ["identity"])]
public sealed record NoticeAdded(Guid NoticeId, Guid PersonId, bool IsUrgent) : IntegrationEvent;
