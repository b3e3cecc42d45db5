namespace Samenspel.Web.Data;

/// <summary>What somebody filled in and sent when the session was over. It waits for signing in again; only the browser has what opens it.</summary>
internal sealed class KeptForm
{
    /// <summary>Of the secret in the browser's cookie.</summary>
    public required string Hash { get; init; }

    /// <summary>The fields, sealed with the secret.</summary>
    public required byte[] Content { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
