using System.ComponentModel.DataAnnotations;

namespace Samenspel.Messaging;

/// <summary>How events are sent and received; section <c>Messaging</c>.</summary>
public sealed class MessagingOptions
{
    /// <summary>Rows a relay takes, locks and publishes together.</summary>
    [Range(1, 1000)]
    public int BatchSize { get; set; } = 100;

    /// <summary>Failed attempts after which an event that cannot be read is parked for an administrator. One that waits for a subscriber or the broker is never parked.</summary>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 10;

    /// <summary>Longest time until a relay looks for rows that nobody woke it for.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest wait between two attempts to send an event; the first waits one second, each next twice as long.</summary>
    public TimeSpan MaxBackoff { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the broker may take to confirm an event; the rows stay locked meanwhile.</summary>
    public TimeSpan PublishTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Times a handler is run again after a failure of its own before the message goes to the error queue.</summary>
    [Range(0, 20)]
    public int HandlerRetries { get; set; } = 3;

    /// <summary>Times a handler is run again while the database cannot be reached; with the growing pauses about two minutes.</summary>
    [Range(0, 50)]
    public int DatabaseRetries { get; set; } = 15;

    /// <summary>Messages a queue handles at the same time.</summary>
    [Range(1, 256)]
    public int Concurrency { get; set; } = 16;
}
