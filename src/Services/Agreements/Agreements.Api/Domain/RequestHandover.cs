using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>Who helps the client with a support request, as far as it was handed over: the id is that of the request. A draft for it names that person, whichever is heard first.</summary>
internal sealed class RequestHandover : AggregateRoot
{
    private RequestHandover()
    {
    }

    /// <summary>Who helps the client now; null when no hand-over was heard.</summary>
    public Guid? ProfessionalId { get; private set; }

    /// <summary>Version of the last hand-over that was heard; 0 without one.</summary>
    public long SourceVersion { get; private set; }

    public static RequestHandover Of(Guid requestId) => new() { Id = requestId };

    /// <summary>A colleague helps the client from now on. Says whether that is newer than what was heard.</summary>
    public bool Apply(Guid professionalId, long version)
    {
        if (!version.IsNewerThan(SourceVersion)) return false;
        (ProfessionalId, SourceVersion) = (professionalId, version);
        Changed();
        return true;
    }

    /// <summary>A draft is made for it: a hand-over that is heard at the same moment conflicts, and one of the two begins again.</summary>
    public void Read() => Changed();
}
