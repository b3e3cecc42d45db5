using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>People who live together. Several of them may be clients, and a client may be another's caregiver.</summary>
internal sealed class Household : AggregateRoot
{
    private Household()
    {
    }

    /// <summary>The team that knows the household.</summary>
    public Guid TeamId { get; private init; }

    public List<HouseholdMember> OtherMembers { get; } = [];

    public static Household Form(Guid teamId, IEnumerable<(string Name, string? Relation)> others)
    {
        var household = new Household { TeamId = teamId };
        household.Write(others);
        return household;
    }

    /// <summary>Who lives there changed.</summary>
    public void Change(IEnumerable<(string Name, string? Relation)> others)
    {
        Write(others);
        Changed();
    }

    private void Write(IEnumerable<(string Name, string? Relation)> others)
    {
        OtherMembers.Clear();
        OtherMembers.AddRange(others.Select(other => new HouseholdMember { HouseholdId = Id, Name = other.Name, Relation = other.Relation }));
    }
}

/// <summary>Somebody who lives there and is no client.</summary>
internal sealed class HouseholdMember
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid HouseholdId { get; init; }
    public required string Name { get; init; }
    public string? Relation { get; init; }
}
