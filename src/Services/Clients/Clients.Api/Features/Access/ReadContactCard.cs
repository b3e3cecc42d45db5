using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Access;

/// <summary>Reads who a client is and how to reach the client: no more than the relation with the client gives.</summary>
public static class ReadContactCard
{
    public sealed record Response(string FirstName, string? NamePrefix, string? FamilyName, string? Email, string? Phone);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/contact-card", HandleAsync)
        .Require(Policies.ReadContact)
        .WithName("ReadContactCard").WithSummary("Read a client's name and contact")
        .WithDescription("""
            Who may read the file sees all. A volunteer sees the first name and what the client chose to share, after the match is confirmed and while the client allows contact.
            A coordinator sees the first name while a volunteer of the organisation is proposed and the client allows contact, and the family name too once that match is confirmed.
            """)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, ClientsDb db, ClientFiles files, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is { } file) return TypedResults.Ok(new Response(file.FirstName, file.NamePrefix, file.FamilyName, file.Email, file.Phone));

        var (client, card) = await CardAsync(id, user, db, clock, cancel);
        if (client is null || card is null) return ClientErrors.NotFound.ToProblem();
        log.Viewed(client.Id, client.AccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(card);
    }

    /// <summary>Whether somebody is the volunteer, by the account the volunteer has now; by that of the match as long as none was told.</summary>
    private static async Task<bool> IsVolunteerAsync(KnownMatch match, Guid me, ClientsDb db, CancellationToken cancel) =>
        me == (await db.Volunteers.Where(known => known.VolunteerId == match.VolunteerId).Select(known => known.AccountId).SingleOrDefaultAsync(cancel) ?? match.VolunteerAccountId);

    /// <summary>Whether the volunteer neither stopped nor takes a break, and has the conduct certificate that the activity asks.</summary>
    private static async Task<bool> MayVisitAsync(KnownMatch match, ClientsDb db, DateOnly today, CancellationToken cancel)
    {
        var volunteer = await db.Volunteers.AsNoTracking().SingleOrDefaultAsync(known => known.VolunteerId == match.VolunteerId, cancel);
        if (volunteer is null) return true;
        if (volunteer.IsPaused || volunteer.HasLeft) return false;
        if (!volunteer.LacksCertificateOn(today)) return true;
        var activity = await db.SupportRequests.Where(request => request.MatchId == match.MatchId).Select(request => request.ActivityCode).FirstOrDefaultAsync(cancel)
            ?? await db.Respites.SelectMany(respite => respite.Blocks).Where(block => block.MatchId == match.MatchId).Select(block => block.ActivityCode).FirstOrDefaultAsync(cancel);
        return activity is not null && SupportActivity.Find(activity) is { NeedsConductCertificate: false };
    }

    private static async Task<(Client? Client, Response? Card)> CardAsync(Guid id, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var relations = await RelationsAsync([id], user, db, cancel);
        if (relations.Count == 0) return (null, null);
        var client = await db.Clients.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        return client is null ? (null, null) : (client, await CardOfAsync(client, relations, user, db, clock, cancel));
    }

    /// <summary>By which matches that last the asker has to do with these clients, as the volunteer or as the coordinator of the volunteer's organisation.</summary>
    internal static Task<List<KnownMatch>> RelationsAsync(IReadOnlyCollection<Guid> clientIds, CurrentUser user, ClientsDb db, CancellationToken cancel)
    {
        var (me, organisations) = (user.IdAs(Role.Volunteer), user.OrganisationsAs(Role.Coordinator));
        return db.Matches.AsNoTracking()
            .Where(r => r.ClientId != null && clientIds.Contains(r.ClientId.Value) && !r.HasEnded && (r.VolunteerAccountId == me || db.Volunteers.Any(v => v.VolunteerId == r.VolunteerId && v.AccountId == me) || (r.OrganisationId != null && organisations.Contains(r.OrganisationId.Value))))
            .ToListAsync(cancel);
    }

    /// <summary>What those relations let the asker know of the client; null for nothing.</summary>
    internal static async Task<Response?> CardOfAsync(Client client, IReadOnlyCollection<KnownMatch> relations, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var (me, organisations, volunteersAt) = (user.Id, user.OrganisationsAs(Role.Coordinator), user.OrganisationsAs(Role.Volunteer));
        if (relations.Count == 0 || !await db.ClientsWithConsent(ConsentScope.VolunteerContact, clock).ContainsAsync(client.Id, cancel)) return null; // looked for without a name
        var mine = relations.FirstOrDefault(r => r.IsConfirmed && r.OrganisationId is { } at && volunteersAt.Contains(at));
        if (mine is not null && await IsVolunteerAsync(mine, me, db, cancel) && await MayVisitAsync(mine, db, clock.Today(), cancel))
            return new Response(client.FirstName, null, null, client.SharesEmail ? client.Email : null, client.SharesPhone ? client.Phone : null);

        var coordinated = relations.Where(r => r.OrganisationId is { } organisation && organisations.Contains(organisation)).ToList();
        if (coordinated.Count == 0) return null;
        var isConfirmed = coordinated.Exists(r => r.IsConfirmed);
        return new Response(client.FirstName, isConfirmed ? client.NamePrefix : null, isConfirmed ? client.FamilyName : null, null, null);
    }
}
