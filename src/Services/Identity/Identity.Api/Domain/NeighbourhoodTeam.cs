using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>Whom a neighbourhood team is there for.</summary>
public enum TeamKind
{
    Social,
    YouthAndFamily,
}

/// <summary>Wijkteam or buurtteam: the professionals of one district.</summary>
internal sealed class NeighbourhoodTeam : AggregateRoot
{
    public required string Name { get; init; }

    /// <summary>By what it is compared with others; null for one of before that was kept.</summary>
    public string? ComparedName { get; private init; }
    public required TeamKind Kind { get; init; }
    public required string DistrictCode { get; init; }

    /// <summary>The number at which somebody of the team answers; null while nobody wrote one down.</summary>
    public string? Phone { get; private set; }

    /// <summary>Another number, or none.</summary>
    public void ChangePhone(string? phone) => Phone = phone;

    public static NeighbourhoodTeam Register(string name, string compared, TeamKind kind, string districtCode, Guid? id = null) =>
        new() { Id = id ?? Guid.CreateVersion7(), Name = name, ComparedName = compared, Kind = kind, DistrictCode = districtCode };
}
