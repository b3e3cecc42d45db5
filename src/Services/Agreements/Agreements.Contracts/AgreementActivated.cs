using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>Client and volunteer consented, there is a backup: they can start.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="MatchId">The match it came from.</param>
/// <param name="ClientId">Pseudonymous id of the client.</param>
/// <param name="ClientAccountId">The client's sign-in, when there is one.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="VolunteerAccountId">The volunteer's sign-in.</param>
/// <param name="OrganisationId">The volunteer's organisation.</param>
/// <param name="ProfessionalId">The responsible professional: exactly one.</param>
/// <param name="BackupId">Who is reachable when the professional is not.</param>
/// <param name="ActivityCode">What they do together.</param>
[EventName("nl.afspraken.afspraak-geactiveerd.v1", Subscribers = ["signals"])]
public sealed record AgreementActivated(
    Guid AgreementId, Guid MatchId, Guid ClientId, Guid? ClientAccountId, Guid VolunteerId, Guid VolunteerAccountId,
    Guid OrganisationId, Guid ProfessionalId, Guid BackupId, string ActivityCode) : IntegrationEvent
{
    /// <summary>The support request it came from.</summary>
    public Guid RequestId { get; init; }

    /// <summary>The neighbourhood team.</summary>
    public Guid TeamId { get; init; }

    /// <summary>The team of the backup, when he is the backup as a professional.</summary>
    public Guid? BackupTeamId { get; init; }

    /// <summary>The organisation of the backup, when he is the backup as a coordinator.</summary>
    public Guid? BackupOrganisationId { get; init; }

    /// <summary>Whether the responsible professional is of no team of it: the team has nobody, and somebody stands in.</summary>
    public bool StandsInForTeam { get; init; }

    /// <summary>Which version of the agreement, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>professional, shared or volunteer.</summary>
    public string ResponsibilityCode { get; init; } = "shared";
}
