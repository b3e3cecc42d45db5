namespace Samenspel.Messaging.Outbox;

/// <summary>A database context whose aggregates raise events.</summary>
internal interface IOutboxContext
{
    /// <summary>Whether the changes saved and not yet committed include events. Set and cleared by the outbox.</summary>
    bool HasUnsentEvents { get; set; }
}
