using Samenspel.Domain;

namespace Samenspel.Pools.Contracts;

/// <summary>What an active volunteer can be asked for changed, or the check of the conduct certificate was renewed.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="AccountId">The person's sign-in.</param>
/// <param name="OrganisationId">The volunteer organisation that owns the pool.</param>
/// <param name="PoolId">The pool.</param>
/// <param name="ActivityCodes">What the volunteer likes to do.</param>
/// <param name="DistrictCodes">Where.</param>
/// <param name="Slots">When, codes like <c>tuesday-morning</c>.</param>
/// <param name="MaxClients">How many people at the same time at most, set by the volunteer.</param>
/// <param name="ConductCertificateValidUntil">Until when the check of the conduct certificate holds; null without one.</param>
[EventName("nl.vrijwilligers.profiel-gewijzigd.v1", Subscribers = ["agreements", "clients", "matching", "signals"])]
public sealed record VolunteerProfileChanged(
    Guid VolunteerId, Guid AccountId, Guid OrganisationId, Guid PoolId,
    IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots,
    int MaxClients, DateOnly? ConductCertificateValidUntil) : IntegrationEvent
{
    /// <summary>Languages the volunteer speaks (ISO 639-3).</summary>
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];

    /// <summary>Trainings done (<see cref="VolunteerTraining"/>).</summary>
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];

    /// <summary>Why, at most three, the most important first (<see cref="Motive"/>).</summary>
    public IReadOnlyList<string> MotiveCodes { get; init; } = [];

    /// <summary>How the volunteer describes himself (<see cref="VolunteerTrait"/>).</summary>
    public IReadOnlyList<string> TraitCodes { get; init; } = [];

    /// <summary>What the volunteer does not want to meet (<see cref="Circumstance"/>).</summary>
    public IReadOnlyList<string> BoundaryCodes { get; init; } = [];

    /// <summary>Preferred setting: one-to-one, group, club or neighbourhood.</summary>
    public string SettingCode { get; init; } = "one-to-one";

    /// <summary>Whether the volunteer signs in with the account: who does not, cannot answer yet.</summary>
    public bool HasAccount { get; init; } = true;
}
