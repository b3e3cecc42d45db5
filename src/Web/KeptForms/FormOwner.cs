using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samenspel.Web.KeptForms;

/// <summary>Marks a form with who got it, so that nobody else is shown what was filled in, and nobody can leave a form for somebody else.</summary>
internal sealed class FormOwner(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("form owner");

    /// <summary>The mark of a person's form; null for who has not signed in.</summary>
    public string? MarkOf(ClaimsPrincipal person) => person.FindFirstValue("sub") is { } id ? protector.Protect(id) : null;

    /// <summary>Whether the form was this person's.</summary>
    public bool Is(string mark, ClaimsPrincipal person)
    {
        try
        {
            return person.FindFirstValue("sub") is { } id && protector.Unprotect(mark) == id;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
