namespace Samenspel.Clients.Domain;

/// <summary>What of a file was wrong, or is otherwise since.</summary>
public enum CorrectedField
{
    /// <summary>The year of birth, which decides whether the client is a minor.</summary>
    BirthYear,

    /// <summary>The team that knows the client.</summary>
    Team,

    /// <summary>A caregiver: the name, or whether he decides by law.</summary>
    Caregiver,
}

/// <summary>That something was corrected on which much depends: what, by whom, and why. What it was before is not kept.</summary>
internal sealed class FileCorrection
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ClientId { get; init; }
    public required CorrectedField Field { get; init; }
    public required string Reason { get; init; }
    public required Guid CorrectedById { get; init; }
    public required DateTimeOffset At { get; init; }
}
