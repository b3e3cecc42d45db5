using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>A volunteer organisation: owner of pools, employer of coordinators.</summary>
internal sealed class Organisation : AggregateRoot
{
    public required string Name { get; init; }

    /// <summary>By what it is compared with others; null for one of before that was kept.</summary>
    public string? ComparedName { get; private init; }

    /// <summary>The number at which somebody of the organisation answers; null while nobody wrote one down.</summary>
    public string? Phone { get; private set; }

    /// <summary>Another number, or none.</summary>
    public void ChangePhone(string? phone) => Phone = phone;

    public static Organisation Register(string name, string compared, Guid? id = null) => new() { Id = id ?? Guid.CreateVersion7(), Name = name, ComparedName = compared };
}
