namespace Samenspel.Relations;

/// <summary>Two files of one client became one. It is for good: whatever bears the id of the merged file is about the kept client.</summary>
public sealed class KnownMerger : Fact
{
    /// <summary>The id that is no longer used.</summary>
    public Guid MergedClientId { get; private init; }

    /// <summary>Whose it is now; also when the file it went into was itself merged into another.</summary>
    public Guid KeptClientId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset MergedAt { get; private set; }

    internal static KnownMerger Of(Guid mergedClientId) => new() { MergedClientId = mergedClientId };

    internal void Merge(Guid keptClientId, DateTimeOffset at, long version)
    {
        if (TryAdvance(version)) (KeptClientId, MergedAt) = (keptClientId, at);
    }
}
