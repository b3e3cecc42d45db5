namespace Samenspel.Clients.Features.Respite;

/// <summary>What the municipality decided about days off.</summary>
internal sealed class RespiteOptions
{
    public const string Section = "Programme";

    /// <summary>Whether a volunteer may be alone with somebody at night. Matching has a rule of the same name (H13): set both the same.</summary>
    public bool AllowsNightsAlone { get; init; }
}
