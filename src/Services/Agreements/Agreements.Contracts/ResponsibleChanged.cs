using Samenspel.Domain;

namespace Samenspel.Agreements.Contracts;

/// <summary>Another professional is responsible, or somebody else is the backup. The highest version counts.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="ProfessionalId">The responsible professional.</param>
/// <param name="BackupId">Who is reachable when the professional is not.</param>
[EventName("nl.afspraken.verantwoordelijke-gewijzigd.v1", Subscribers = ["signals"])]
public sealed record ResponsibleChanged(Guid AgreementId, Guid ProfessionalId, Guid BackupId) : IntegrationEvent
{
    /// <summary>The team of the backup, when he is the backup as a professional.</summary>
    public Guid? BackupTeamId { get; init; }

    /// <summary>The organisation of the backup, when he is the backup as a coordinator.</summary>
    public Guid? BackupOrganisationId { get; init; }

    /// <summary>Whether the responsible professional is of no team of it: the team has nobody, and somebody stands in.</summary>
    public bool StandsInForTeam { get; init; }
}
