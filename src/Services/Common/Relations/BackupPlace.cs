using Samenspel.Domain;

namespace Samenspel.Relations;

/// <summary>
/// Where somebody was a professional or a coordinator when named as a backup: who moves to another team or organisation is a backup no
/// longer. Nothing is known of those who were named before it was written down; for them any such role counts.
/// </summary>
/// <param name="TeamId">The team in which he was a professional.</param>
/// <param name="OrganisationId">The organisation of which he was a coordinator.</param>
public sealed record BackupPlace(Guid? TeamId, Guid? OrganisationId)
{
    /// <summary>Nothing is known.</summary>
    public static readonly BackupPlace Anywhere = new(null, null);

    /// <summary>Whether a role is one by which he is the backup.</summary>
    public bool Fits(KnownRole role) => this == Anywhere
        ? role.Role is Role.Professional or Role.Coordinator
        : (role.Role == Role.Professional && TeamId is not null && role.TeamId == TeamId) || (role.Role == Role.Coordinator && OrganisationId is not null && role.OrganisationId == OrganisationId);
}
