namespace Samenspel.Signals.Domain;

/// <summary>Who work together under an agreement and who looks after them: a local copy of what the agreements service told.</summary>
internal sealed class Collaboration
{
    public required Guid AgreementId { get; init; }
    public required Guid ClientId { get; init; }
    public required Guid? ClientAccountId { get; init; }
    public required Guid VolunteerId { get; init; }
    public required Guid VolunteerAccountId { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The responsible professional: exactly one.</summary>
    public required Guid ProfessionalId { get; init; }

    /// <summary>Who is reachable when the professional is not.</summary>
    public required Guid BackupId { get; init; }
}

/// <summary>
/// That an agreement ended. It is a fact of its own because it may be heard before the activation: whichever comes first,
/// nothing has to be undone.
/// </summary>
internal sealed class EndedCollaboration
{
    public required Guid AgreementId { get; init; }
}
