namespace Samenspel.Signals.Domain;

/// <summary>What becomes a signal without anybody reporting it.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Key">What it is made from, so that it is made once.</param>
internal sealed record DetectedConcern(SignalSource Source, SignalKind Kind, Guid Key)
{
    public CheckInDimension? Dimension { get; init; }

    /// <summary>The client's own, and only when the client allows that they are read.</summary>
    public string Words { get; init; } = "";

    public Urgency Urgency { get; init; } = Urgency.ThisWeek;
    public SignalHandler Handler { get; init; }

    /// <summary>When it must be done; null when the urgency says it.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>An answer that is reason to talk.</summary>
    public static DetectedConcern OfAnswer(CheckIn check, CheckInDimension dimension, string words) =>
        new(SignalSource.Check, SignalKind.QuietClient, check.Id) { Dimension = dimension, Words = words };

    /// <summary>No answer is an answer too: somebody calls within three working days.</summary>
    public static DetectedConcern OfSilence(CheckIn check, DateTimeOffset dueAt) =>
        new(SignalSource.Silence, SignalKind.QuietClient, check.Id) { Dimension = CheckInDimension.Silence, DueAt = dueAt };

    /// <summary>Nobody is responsible or reachable; whoever remains takes it up.</summary>
    public static DetectedConcern OfBackupGap(Guid key, string reasonCode) => new(SignalSource.Platform, SignalKind.BackupGap, key)
    {
        Urgency = Urgency.Now,
        Handler = reasonCode == "professional-left" ? SignalHandler.Backup : SignalHandler.Professional,
    };
}
