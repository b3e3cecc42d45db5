using Samenspel.Domain;

namespace Samenspel.Signals.Domain;

/// <summary>That somebody is a professional or a coordinator: a local copy, to know which backup may hear of a private check.</summary>
internal sealed class RoleHeld
{
    public required Guid AssignmentId { get; init; }
    public required Guid PersonId { get; init; }
    public required Role Role { get; init; }

    /// <summary>Once ended it stays so, also when its beginning is heard later.</summary>
    public bool IsEnded { get; private set; }

    public void End() => IsEnded = true;
}
