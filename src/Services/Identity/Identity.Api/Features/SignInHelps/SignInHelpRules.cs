using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.Features.SignInHelps;

/// <summary>Two administrators who are really two: nobody makes the other for the occasion, or the address that the link goes to.</summary>
internal static class SignInHelpRules
{
    /// <summary>Whether the address of a person was changed so lately that no help goes to it.</summary>
    public static async Task<bool> HasNewAddressAsync(this IdentityDb db, Guid personId, DateTimeOffset now, CancellationToken cancel)
    {
        var since = now - SignInHelp.TooNew;
        var address = await db.AddressOfAsync(personId, cancel);
        return await db.AddressChanges.AnyAsync(change => change.PersonId == personId && change.SettledAt > since && change.NewAddress == address, cancel);
    }

    /// <summary>Whether one of two administrators became one by the other so lately that they do not count as two.</summary>
    public static async Task<bool> MadeTheOtherAsync(this IdentityDb db, Guid one, Guid other, DateTimeOffset now, CancellationToken cancel)
    {
        var since = (now - SignInHelp.TooNew).DutchDay();
        var both = await db.People.AsNoTracking().Where(person => person.Id == one || person.Id == other).ToListAsync(cancel);
        return both.Exists(person => person.Assignments.Any(role => role.Role == Role.Administrator && role.From > since && role.AssignedBy == (person.Id == one ? other : one)));
    }
}
