namespace Samenspel.Pools.Domain;

/// <summary>What a collective activity is.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="ActivityCode">What is done.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="Slots">When.</param>
/// <param name="Places">How many can take part.</param>
/// <param name="LeaderContact">How to reach who leads it, through the organisation.</param>
/// <param name="Description">What to expect.</param>
internal sealed record ActivityOutline(
    string Title, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, int Places, string LeaderContact, string Description);
