using Microsoft.AspNetCore.Identity;

namespace Samenspel.Identity.Data;

/// <summary>How a person proves who they are: sign-in name, password, two-factor. Has the id of the person. The user name of the framework is the sign-in name.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The half minute of the last code that was used; no code of then or before works again.</summary>
    public long? LastCodeStep { get; private set; }

    /// <summary>What the person signs in with: the e-mail address, or a name when the address is shared.</summary>
    public string SignInName => UserName!;

    /// <summary>Whether the person signs in with a name that is no address.</summary>
    public bool HasOwnSignInName => !SignInName.Contains('@', StringComparison.Ordinal);

    public static Account For(Guid personId, string email, string? signInName = null) => new()
    {
        Id = personId,
        UserName = signInName ?? email,
        Email = email,
        EmailConfirmed = true, // the invitation reached it
        LockoutEnabled = true,
    };
}
