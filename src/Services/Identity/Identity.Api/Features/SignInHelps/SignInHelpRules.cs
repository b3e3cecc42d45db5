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

    /// <summary>
    /// Whether both administrators were that already before a colleague could object. It is told by when each role was given: a first
    /// day can lie in the past, and whoever was made by somebody who was made counts as little.
    /// </summary>
    public static async Task<bool> AreOfLongStandingAsync(this IdentityDb db, Guid one, Guid other, DateTimeOffset now, CancellationToken cancel)
    {
        var both = await db.People.AsNoTracking().Where(person => person.Id == one || person.Id == other).ToListAsync(cancel);
        return both.TrueForAll(person => person.WasAdministratorAt(now - SignInHelp.TooNew));
    }

    /// <summary>The administrators of now, to tell them what one of them does.</summary>
    public static async Task<IReadOnlyList<Guid>> AdministratorsAsync(this IdentityDb db, DateOnly today, CancellationToken cancel)
    {
        var found = await db.People.AsNoTracking().Where(person => person.Status == PersonStatus.Active && person.Assignments.Any(role => role.Role == Role.Administrator && role.EndedAt == null)).ToListAsync(cancel);
        return [.. found.Where(person => person.ActiveAssignments(today).Any(role => role.Role is Role.Administrator)).Select(person => person.Id)];
    }
}
