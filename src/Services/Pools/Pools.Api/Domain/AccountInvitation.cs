using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

/// <summary>A volunteer is invited to link the own account to what a coordinator registered.</summary>
internal sealed class AccountInvitation : Invitation
{
    public required Guid VolunteerId { get; init; }
}
