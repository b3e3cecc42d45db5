using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>A volunteer organisation: owner of pools, employer of coordinators.</summary>
internal sealed class Organisation : AggregateRoot
{
    public required string Name { get; init; }

    public static Organisation Register(string name, Guid? id = null) => new() { Id = id ?? Guid.CreateVersion7(), Name = name };
}
