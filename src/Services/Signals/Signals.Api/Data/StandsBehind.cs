using Microsoft.EntityFrameworkCore;
using Samenspel.Relations;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

internal static class StandsBehind
{
    /// <summary>Who stand behind a collaboration and whom it is about: volunteer, client and the caregivers of the client.</summary>
    public static async Task<ResponsiblePeople> ResponsiblePeopleAsync(this SignalsDb db, Collaboration collaboration, CancellationToken cancel)
    {
        var client = collaboration.ClientId;
        var caregivers = await db.Caregivers.AsNoTracking().Where(caregiver => caregiver.ClientId == client && !caregiver.HasEnded).Select(caregiver => caregiver.AccountId).ToListAsync(cancel);
        var people = collaboration.ResponsiblePeople;
        return people with { Parties = [.. people.Parties, .. caregivers.OfType<Guid>()] };
    }
}
