using Samenspel.Domain;
using Samenspel.Identity.Contracts;

namespace Samenspel.Identity.Domain;

/// <summary>One time that a person signed in with one browser, and all that follows from it: these pages, the website and the tokens of tools.</summary>
internal sealed class UserSession : AggregateRoot
{
    public required Guid PersonId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; private set; }

    public static UserSession Start(Guid personId, DateTimeOffset at) => new() { PersonId = personId, StartedAt = at };

    /// <summary>Ends it everywhere, for good.</summary>
    public void End(DateTimeOffset at)
    {
        if (EndedAt is not null) return;

        EndedAt = at;
        Changed();
        Raise(new AccessRevoked(PersonId, Id, at));
    }
}
