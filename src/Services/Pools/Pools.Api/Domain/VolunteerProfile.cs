namespace Samenspel.Pools.Domain;

/// <summary>What a volunteer likes to do, where, when, and for how many people at the same time.</summary>
internal sealed record VolunteerProfile(
    IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots, int MaxClients);
