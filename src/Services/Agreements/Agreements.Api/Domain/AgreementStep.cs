namespace Samenspel.Agreements.Domain;

/// <summary>Something that was decided, and who took part. Without the client, or a caregiver there is, it is marked and says why.</summary>
internal sealed class AgreementStep
{
    private AgreementStep()
    {
    }

    internal AgreementStep(Guid agreementId, StepKind kind, int number, int revision, Guid? takenBy, Participation with, DateTimeOffset at)
    {
        (AgreementId, Kind, Number, Revision, TakenBy, At) = (agreementId, kind, number, revision, takenBy, at);
        (WithClient, WithVolunteer, WithCaregiver, WithProfessional) =
            (with.Has(Party.Client), with.Has(Party.Volunteer), with.Has(Party.Caregiver), with.Has(Party.Professional));
        (IsWithoutSomebody, Reason) = (with.LacksSomebody, with.Reason);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AgreementId { get; private init; }
    public StepKind Kind { get; private init; }
    public int Number { get; private init; }
    public int Revision { get; private init; }
    public Guid? TakenBy { get; private init; }
    public bool WithClient { get; private init; }
    public bool WithVolunteer { get; private init; }
    public bool WithCaregiver { get; private init; }
    public bool WithProfessional { get; private init; }

    /// <summary>The mark: the client, or a caregiver there is, did not take part.</summary>
    public bool IsWithoutSomebody { get; private init; }

    public string? Reason { get; private init; }
    public DateTimeOffset At { get; private init; }

    public IReadOnlyList<Party> TookPart =>
    [
        .. WithClient ? [Party.Client] : Array.Empty<Party>(),
        .. WithVolunteer ? [Party.Volunteer] : Array.Empty<Party>(),
        .. WithCaregiver ? [Party.Caregiver] : Array.Empty<Party>(),
        .. WithProfessional ? [Party.Professional] : Array.Empty<Party>(),
    ];
}

/// <summary>Who took part in a step, and why not everybody.</summary>
/// <param name="Parties">Who did.</param>
/// <param name="HasCaregiver">Whether there is a caregiver who could.</param>
/// <param name="Reason">Why without the client or the caregiver.</param>
internal sealed record Participation(IReadOnlyCollection<Party> Parties, bool HasCaregiver, string? Reason)
{
    public bool LacksSomebody => !Has(Party.Client) || (HasCaregiver && !Has(Party.Caregiver));
    public bool Has(Party party) => Parties.Contains(party);
}

/// <summary>What was decided.</summary>
public enum StepKind
{
    /// <summary>The agreement started.</summary>
    Activated,

    /// <summary>Another text was proposed.</summary>
    Proposed,

    /// <summary>Another text came into force.</summary>
    Accepted,

    /// <summary>A proposed text was refused.</summary>
    Refused,

    /// <summary>It was decided not to wait for the caregiver.</summary>
    WithoutCaregiver,
}
