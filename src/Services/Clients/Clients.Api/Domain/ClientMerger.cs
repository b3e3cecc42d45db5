namespace Samenspel.Clients.Domain;

/// <summary>The record that two files of one client were merged: what into what, when, by whom and how much. It is never changed.</summary>
internal sealed class ClientMerger
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The file that went on.</summary>
    public required Guid KeptId { get; init; }

    /// <summary>The file that went into it.</summary>
    public required Guid MergedId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The professional who merged them.</summary>
    public required Guid ById { get; init; }

    /// <summary>How much of what went along.</summary>
    public List<MovedCount> Moved { get; init; } = [];
}

/// <summary>How much of one kind went along.</summary>
internal sealed class MovedCount
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid MergerId { get; init; }

    /// <summary>Of what, such as <c>support-requests</c>.</summary>
    public required string Code { get; init; }

    public required int Number { get; init; }
}
