using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

/// <summary>Volunteers of one organisation who can be asked for the same kind of help.</summary>
internal sealed class VolunteerPool : AggregateRoot
{
    /// <summary>The volunteer organisation that owns the pool.</summary>
    public required Guid OrganisationId { get; init; }

    public required string Name { get; init; }
}
