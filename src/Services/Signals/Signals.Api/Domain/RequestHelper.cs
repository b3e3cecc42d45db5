using Samenspel.Domain;

namespace Samenspel.Signals.Domain;

/// <summary>Who of the team helps a client with a support request, as the clients service told: whom the client asks without an agreement.</summary>
internal sealed class RequestHelper
{
    public required Guid RequestId { get; init; }
    public required Guid ClientId { get; init; }
    public Guid ProfessionalId { get; private set; }

    /// <summary>When that was told: of several requests the last counts.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>The version of the request that told it.</summary>
    public long ToldVersion { get; private set; }

    /// <summary>Somebody helps from now on. Says whether that is news.</summary>
    public bool Helps(Guid professionalId, DateTimeOffset since, long version)
    {
        if (!version.IsNewerThan(ToldVersion)) return false;
        (ProfessionalId, Since, ToldVersion) = (professionalId, since, version);
        return true;
    }
}
