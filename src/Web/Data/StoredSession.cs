namespace Samenspel.Web.Data;

/// <summary>Somebody who is signed in. Only the browser has what opens it.</summary>
internal sealed class StoredSession
{
    /// <summary>Of the secret in the browser's cookie.</summary>
    public required string Hash { get; init; }

    /// <summary>The session at the identity service that it belongs to; null when that gave none.</summary>
    public string? IdentitySession { get; init; }

    /// <summary>Who it is, with their tokens, sealed with the secret.</summary>
    public required byte[] Content { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>A session that the identity service ended: nothing of it counts any more, also what is stored a moment later.</summary>
internal sealed class EndedSession
{
    public required string IdentitySession { get; init; }
    public required DateTimeOffset EndedAt { get; init; }
}
