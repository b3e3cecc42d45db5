using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>
/// Another e-mail address for a person, which an administrator asks for. The new address must be confirmed from there; who reads the old
/// one is told, and can stop it until then. The old one holds as long.
/// </summary>
internal sealed class AddressChange : AggregateRoot
{
    private static readonly TimeSpan Longevity = TimeSpan.FromDays(7);

    public required Guid PersonId { get; init; }
    public required string NewAddress { get; init; }

    /// <summary>The sign-in name to come with it; null when that stays, or follows the address.</summary>
    public string? SignInName { get; init; }

    public required Guid AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When it was confirmed, stopped, or replaced by another.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    public bool IsOpenAt(DateTimeOffset now) => SettledAt is null && now < AskedAt + Longevity;

    public void Settle(DateTimeOffset at)
    {
        SettledAt = at;
        Changed();
    }
}
