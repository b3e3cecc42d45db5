using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

/// <summary>Whom a client or caregiver asks something that is about no agreement.</summary>
internal static class Help
{
    /// <summary>The client and who of the team helps, for the client and who cares for the client; null for everybody else.</summary>
    /// <param name="db">The database. What was not there yet is added; the caller saves.</param>
    /// <param name="clientId">The client.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The client with who helps, and as what the asker has to do with it.</returns>
    public static async Task<(Collaboration? Help, Role Role)> HelpOfAsync(this SignalsDb db, Guid clientId, CurrentUser user, DateOnly today, CancellationToken cancel)
    {
        if (await db.Clients.AsNoTracking().SingleOrDefaultAsync(one => one.ClientId == clientId, cancel) is not { } client) return (null, default);
        var me = user.Id;
        var role = client.AccountId == me && user.Is(Role.Client) ? Role.Client
            : user.Is(Role.Caregiver) && await db.Caregivers.AnyAsync(one => one.ClientId == clientId && one.AccountId == me && !one.HasEnded, cancel) ? Role.Caregiver
            : (Role?)null;
        if (role is not { } asker) return (null, default);

        var known = await db.Collaborations.Where(one => one.ClientId == clientId && one.VolunteerId == Guid.Empty).OrderBy(one => one.AgreementId).FirstOrDefaultAsync(cancel);
        var helper = await db.HelperOfAsync(client, today, cancel);
        if (known is null) db.Add(known = Collaboration.WithoutAgreement(client, helper));
        else known.SetHelp(client.TeamId, helper);
        return (known, asker);
    }

    /// <summary>The professional who last began to help the client and is of the team now; empty when only the team is known.</summary>
    public static async Task<Guid> HelperOfAsync(this SignalsDb db, KnownClient client, DateOnly today, CancellationToken cancel)
    {
        var (id, team) = (client.ClientId, client.TeamId);
        var ofTeam = db.Roles.HoldingOn(today).Where(role => role.Role == Role.Professional && role.TeamId == team);
        var helpers = await db.RequestHelpers.AsNoTracking().Where(one => one.ClientId == id && ofTeam.Any(role => role.PersonId == one.ProfessionalId)).ToListAsync(cancel);
        return helpers.MaxBy(one => one.Since)?.ProfessionalId ?? Guid.Empty;
    }

    /// <summary>Keeps who helps with a support request; saved at once, so that it is known to who looks again.</summary>
    /// <returns>Whether that is news.</returns>
    public static async Task<bool> HelpsAsync(this SignalsDb db, Guid requestId, Guid clientId, Guid professionalId, IntegrationEvent happened, CancellationToken cancel)
    {
        var helper = await db.RequestHelpers.SingleOrDefaultAsync(one => one.RequestId == requestId, cancel);
        if (helper is null) db.Add(helper = new RequestHelper { RequestId = requestId, ClientId = clientId });
        if (!helper.Helps(professionalId, happened.OccurredAt, happened.Version)) return false;
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
