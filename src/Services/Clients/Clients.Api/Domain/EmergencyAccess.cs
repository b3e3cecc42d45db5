using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>A professional without a relation reads a file for a day, because of an emergency. It opens nothing for writing.</summary>
internal sealed class EmergencyAccess : AggregateRoot
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private EmergencyAccess()
    {
    }

    public required Guid ClientId { get; init; }
    public required Guid ProfessionalId { get; init; }
    public required string Reason { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when it reads: for a day, or until the professional says that it is no longer needed.</summary>
    public DateTimeOffset Until { get; private set; }

    public static EmergencyAccess Open(Guid clientId, Guid professionalId, string reason, DateTimeOffset at)
    {
        var access = new EmergencyAccess { ClientId = clientId, ProfessionalId = professionalId, Reason = reason, OpenedAt = at, Until = at + Lasts };
        access.Raise(new EmergencyAccessOpened(clientId, professionalId, access.Until));
        return access;
    }

    /// <summary>The case is over: it reads no longer. Saying so twice is once.</summary>
    public void End(DateTimeOffset at)
    {
        if (Until <= at) return;
        Until = at;
        Changed();
    }
}
