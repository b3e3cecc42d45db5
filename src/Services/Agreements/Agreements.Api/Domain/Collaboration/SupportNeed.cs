namespace Samenspel.Agreements.Domain.Collaboration;

/// <summary>How much guidance a volunteer said to need, since a moment: a copy of what the pool keeps, for who guides.</summary>
internal sealed class SupportNeed
{
    private SupportNeed()
    {
    }

    /// <summary>The id of the event that told it.</summary>
    public required Guid Id { get; init; }

    public required Guid VolunteerId { get; init; }

    /// <summary>0 (none) to 4 (much).</summary>
    public required int Level { get; init; }

    /// <summary>more or less.</summary>
    public required string DirectionCode { get; init; }

    public required DateTimeOffset At { get; init; }

    public static SupportNeed Told(Guid id, Guid volunteerId, int level, string directionCode, DateTimeOffset at) =>
        new() { Id = id, VolunteerId = volunteerId, Level = level, DirectionCode = directionCode, At = at };
}
