namespace Samenspel.Relations;

/// <summary>Who helps a client with a support request since it was handed over; one that was never handed over is not known here.</summary>
public sealed class KnownHandover : Fact
{
    /// <summary>The support request, or the part of a respite for which a volunteer is looked for.</summary>
    public Guid RequestId { get; private init; }

    /// <summary>The professional who helps now; null when no hand-over was told yet.</summary>
    public Guid? ProfessionalId { get; private set; }

    /// <summary>A support request of which no hand-over was told yet.</summary>
    public static KnownHandover Of(Guid requestId) => new() { RequestId = requestId };

    internal void HandOver(Guid professionalId, long version)
    {
        if (TryAdvance(version)) ProfessionalId = professionalId;
    }
}
