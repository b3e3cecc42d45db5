using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Domain;
using Samenspel.Domain;

namespace Samenspel.Clients.Data;

/// <summary>Clients of a team with the same name and year of birth may be one client whose file stands here twice.</summary>
internal static class Namesakes
{
    /// <summary>What whoever names a client of a year waits for: of two at once neither would find the other.</summary>
    /// <param name="birthYear">The year of birth from now on.</param>
    public static string TurnOf(int birthYear) => $"registration {birthYear}";

    /// <summary>The same for a command about a file of which the year of birth is kept.</summary>
    /// <param name="command">The command; its first argument is the id of the client.</param>
    public static async Task<string> TurnOfAsync(EndpointFilterInvocationContext command)
    {
        var (db, id) = (command.HttpContext.RequestServices.GetRequiredService<ClientsDb>(), command.GetArgument<Guid>(0));
        return TurnOf(await db.Clients.Where(client => client.Id == id).Select(client => client.BirthYear).SingleOrDefaultAsync(command.HttpContext.RequestAborted));
    }

    /// <summary>Whether a team may know a client already.</summary>
    /// <param name="db">The clients.</param>
    /// <param name="team">The team.</param>
    /// <param name="name">The name from now on.</param>
    /// <param name="birthYear">The year of birth from now on.</param>
    /// <param name="clientId">The client itself, who is no namesake; null for who is registered.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Why not, when the team knows somebody of this name and year; else null.</returns>
    public static async Task<Error?> WhyMaybeKnownAsync(this ClientsDb db, Guid team, PersonName name, int birthYear, Guid? clientId, CancellationToken cancel)
    {
        var sameYear = await db.Clients.AsNoTracking().Where(c => c.TeamId == team && c.BirthYear == birthYear && c.Id != clientId).ToListAsync(cancel);
        return sameYear.Exists(client => client.Name.IsSameAs(name)) ? ClientErrors.MaybeKnown : null;
    }
}
