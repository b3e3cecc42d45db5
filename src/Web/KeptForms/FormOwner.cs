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
    public bool Is(string mark, ClaimsPrincipal person) => person.FindFirstValue("sub") is { } id && OwnerOf(mark) == id;

    /// <summary>Whether the website itself made the mark: whoever sends anything else has nothing to keep.</summary>
    public bool IsMark(string mark) => OwnerOf(mark) is not null;

    private string? OwnerOf(string mark)
    {
        try
        {
            return protector.Unprotect(mark);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
