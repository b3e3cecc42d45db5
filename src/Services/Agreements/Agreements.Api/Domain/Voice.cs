namespace Samenspel.Agreements.Domain;

/// <summary>For whom somebody speaks.</summary>
/// <param name="Party">In which place.</param>
/// <param name="CaregiverId">Which caregiver, for a caregiver.</param>
internal readonly record struct Voice(Party Party, Guid? CaregiverId = null);

/// <summary>A caregiver of a client, as this service knows him: who cares now, and by which sign-in he speaks for himself.</summary>
internal sealed class Caregiver
{
    private Caregiver()
    {
    }

    public Caregiver(Guid caregiverId, Guid clientId) => (CaregiverId, ClientId) = (caregiverId, clientId);

    public Guid CaregiverId { get; private init; }
    public Guid ClientId { get; private init; }
    public Guid? AccountId { get; private set; }
    public bool IsLinked { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>What happened last counts, in whatever order it is heard.</summary>
    public void Change(bool isLinked, Guid? accountId, DateTimeOffset at)
    {
        if (at < ChangedAt) return;
        (IsLinked, ChangedAt) = (isLinked, at);
        if (isLinked) AccountId = accountId;
    }
}
