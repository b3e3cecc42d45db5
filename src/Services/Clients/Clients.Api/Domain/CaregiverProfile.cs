using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>Somebody who cares for a client from an emotional bond. Never a volunteer: those are registered elsewhere, by choice.</summary>
internal sealed partial class CaregiverProfile : AggregateRoot
{
    private CaregiverProfile()
    {
    }

    public Guid ClientId { get; private set; }
    public string FirstName { get; private set; } = "";

    /// <summary>What stands before the family name (tussenvoegsel).</summary>
    public string? NamePrefix { get; private set; }

    /// <summary>Without its prefix; empty for who has one name.</summary>
    public string FamilyName { get; private set; } = "";
    public string Relation { get; private set; } = "";

    /// <summary>The caregiver's sign-in, when there is one.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The same person as a client, who has a question too.</summary>
    public Guid? AsClientId { get; private set; }

    /// <summary>Whether the caregiver decides by law for a client who is a minor.</summary>
    public bool IsGuardian { get; private set; }

    public DateTimeOffset LinkedAt { get; private init; }
    public DateTimeOffset? UnlinkedAt { get; private set; }

    public static (CaregiverProfile? Caregiver, Error? Error) Link(
        Client client, PersonName name, string relation, Guid? asClientId, bool isGuardian, DateTimeOffset at)
    {
        if (asClientId == client.Id) return (null, ClientErrors.CaregiverIsTheClient);
        var caregiver = new CaregiverProfile
        {
            ClientId = client.Id,
            FirstName = name.Given,
            NamePrefix = name.Prefix,
            FamilyName = name.Family,
            Relation = relation,
            AsClientId = asClientId,
            IsGuardian = isGuardian,
            LinkedAt = at,
        };
        caregiver.RaiseLinked();
        return (caregiver, null);
    }

    /// <summary>The caregiver's own sign-in; null when there is none any more.</summary>
    public void SetAccount(Guid? accountId)
    {
        if (AccountId == accountId || UnlinkedAt is not null) return;
        AccountId = accountId;
        Changed();
        RaiseLinked();
    }

    /// <summary>What was written down of the caregiver was wrong. Who decides by law is known to other services too.</summary>
    public Error? Correct(PersonName name, string relation, bool isGuardian)
    {
        if (UnlinkedAt is not null) return ClientErrors.CaregiverNotFound;
        var decides = IsGuardian;
        (FirstName, NamePrefix, FamilyName, Relation, IsGuardian) = (name.Given, name.Prefix, name.Family, relation, isGuardian);
        Changed();
        if (decides != isGuardian) RaiseLinked();
        return null;
    }

    /// <summary>The person no longer cares for the client. Saying so twice is once.</summary>
    public void Unlink(DateTimeOffset at)
    {
        if (UnlinkedAt is not null) return;
        UnlinkedAt = at;
        Changed();
        Raise(new CaregiverUnlinked(Id, ClientId));
    }

    private void RaiseLinked() => Raise(new CaregiverLinked(Id, ClientId, AccountId) { IsGuardian = IsGuardian });
}
