using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>A place in an activity that Pools keeps for a client: a local copy, of which the highest version counts.</summary>
internal sealed class KeptPlace
{
    public required Guid PlaceId { get; init; }
    public required Guid ClientId { get; init; }
    public required Guid ActivityId { get; init; }
    public bool IsKept { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Since when it is kept no longer; null while it is.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    public long SourceVersion { get; private set; }

    /// <summary>It is kept from now on, or no longer.</summary>
    public void Hear(bool isKept, DateTimeOffset at, long version)
    {
        if (version.IsNewerThan(SourceVersion)) (IsKept, At, ReleasedAt, SourceVersion) = (isKept, at, isKept ? null : at, version);
    }
}
