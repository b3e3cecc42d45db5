using Microsoft.AspNetCore.Identity;

namespace Samenspel.Identity.Data;

/// <summary>How a person proves who they are: e-mail address, password, two-factor. Has the id of the person.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The half minute of the last code that was used; no code of then or before works again.</summary>
    public long? LastCodeStep { get; private set; }

    public static Account For(Guid personId, string email) => new()
    {
        Id = personId,
        UserName = email,
        Email = email,
        EmailConfirmed = true, // the invitation reached it
        LockoutEnabled = true,
    };
}
