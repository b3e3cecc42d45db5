using System.ComponentModel.DataAnnotations;

namespace Samenspel.Clients.Features.Access;

/// <summary>How often a file may be opened in an emergency.</summary>
internal sealed class EmergencyOptions
{
    public const string Section = "EmergencyAccess";

    /// <summary>How many files one professional may open in 24 hours.</summary>
    [Range(1, 100)]
    public int PerDay { get; init; } = 3;

    /// <summary>How often one professional may search in an hour: enough for a name that is spelled otherwise, and not for years of birth in a row.</summary>
    [Range(1, 100)]
    public int SearchesPerHour { get; init; } = 10;
}
