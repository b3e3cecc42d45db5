using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>What a message to a person is about.</summary>
internal enum LetterKind
{
    Invitation,
    HelpAsked,
    NewPassword,
    TwoFactorRemoved,

    /// <summary>To the address of now: it may be stopped.</summary>
    AddressChangeAsked,

    /// <summary>To the new address: it must be confirmed.</summary>
    AddressToConfirm,

    /// <summary>That something waits, and not what.</summary>
    SomethingWaits,

    /// <summary>That the name is another one, and not which.</summary>
    NameChanged,
}

/// <summary>Why a message did not arrive.</summary>
public enum LetterProblem
{
    /// <summary>The mail server will never take it.</summary>
    Refused,

    /// <summary>It was tried for as long as that makes sense.</summary>
    GivenUp,
}

/// <summary>A message to a person that leaves by mail. What is secret in it is made when it leaves, and is kept nowhere.</summary>
internal sealed class Letter : AggregateRoot
{
    public required Guid PersonId { get; init; }
    public required LetterKind Kind { get; init; }

    /// <summary>Where it goes to.</summary>
    public required string Address { get; init; }

    /// <summary>The change of address it is about; null for others.</summary>
    public Guid? AddressChangeId { get; private init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The administrator for whom it was written; null when the platform wrote it by itself.</summary>
    public Guid? AskedBy { get; private init; }

    /// <summary>When it is tried next; null when that is settled.</summary>
    public DateTimeOffset? NextTryAt { get; private set; }

    public int Tries { get; private set; }
    public LetterProblem? Problem { get; private set; }

    public static Letter Write(Guid personId, LetterKind kind, string address, DateTimeOffset at, Guid? askedBy, Guid? addressChangeId = null) =>
        new() { PersonId = personId, Kind = kind, Address = address, At = at, NextTryAt = at, AskedBy = askedBy, AddressChangeId = addressChangeId };

    /// <summary>It is about to leave. That is saved before, so that no other copy of the service sends it too.</summary>
    public void BeginAttempt(DateTimeOffset nextTryAt)
    {
        (NextTryAt, Tries) = (nextTryAt, Tries + 1);
        Changed();
    }

    /// <summary>It left, or will not any more.</summary>
    public void Settle(LetterProblem? problem)
    {
        (NextTryAt, Problem) = (null, problem);
        Changed();
    }
}
