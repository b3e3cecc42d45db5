using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>How an administrator helps somebody who cannot sign in any more.</summary>
public enum SignInHelpKind
{
    /// <summary>The person gets an address to choose a new password.</summary>
    NewPassword,

    /// <summary>The person signs in without a code, and sets two factors up again.</summary>
    WithoutTwoFactor,
}

/// <summary>How far the help is.</summary>
public enum SignInHelpStatus
{
    Asked,
    Confirmed,
    Expired,
}

/// <summary>
/// Help for somebody who cannot sign in. By it an administrator could become that person, so one asks, another confirms, and the
/// person is told of both.
/// </summary>
internal sealed class SignInHelp : AggregateRoot
{
    private static readonly TimeSpan Longevity = TimeSpan.FromDays(3);

    /// <summary>So long a change of address, or an administrator made by the other, is too new: the person, or a colleague, can object meanwhile.</summary>
    public static readonly TimeSpan TooNew = TimeSpan.FromDays(7);

    public required Guid PersonId { get; init; }
    public required SignInHelpKind Kind { get; init; }
    public required string Reason { get; init; }
    public required Guid AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public Guid? ConfirmedBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset ExpiresAt => AskedAt + Longevity;

    public SignInHelpStatus StatusAt(DateTimeOffset now) =>
        ConfirmedAt is not null ? SignInHelpStatus.Confirmed : now < ExpiresAt ? SignInHelpStatus.Asked : SignInHelpStatus.Expired;

    /// <summary>Another administrator finds that it is right.</summary>
    public Error? Confirm(Guid by, DateTimeOffset at)
    {
        if (by == AskedBy || by == PersonId) return IdentityErrors.SecondAdministrator;
        if (StatusAt(at) is not SignInHelpStatus.Asked) return IdentityErrors.HelpOver;

        (ConfirmedBy, ConfirmedAt) = (by, at);
        Changed();
        return null;
    }

    /// <summary>What is asked since this moment has not expired yet.</summary>
    public static DateTimeOffset OpenSince(DateTimeOffset now) => now - Longevity;
}
