namespace Samenspel.Identity.Data;

/// <summary>What a key is for.</summary>
internal enum KeyPurpose
{
    /// <summary>Protects cookies and two-factor keys.</summary>
    DataProtection,

    /// <summary>Signs tokens, in Development only.</summary>
    Signing,

    /// <summary>Encrypts codes and refresh tokens, in Development only.</summary>
    Encryption,
}

/// <summary>A key that must outlive the process and be shared by its copies.</summary>
internal sealed class StoredKey
{
    public required string Name { get; init; }
    public required KeyPurpose Purpose { get; init; }
    public required string Content { get; init; }
}
