using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Coaching;

/// <summary>Lists the contacts in which a volunteer was guided, the latest first. The volunteer reads every word about himself, always.</summary>
public static class ListCoaching
{
    /// <param name="Items">The contacts of this page.</param>
    /// <param name="HasMore">Whether a next page has contacts.</param>
    /// <param name="Balance">Direction against room in the latest contacts; for the professional only.</param>
    public sealed record Response(IReadOnlyList<Item> Items, bool HasMore, DirectionAndRoom? Balance);

    public sealed record Item(Guid Id, DateOnly ContactOn, bool DirectionGiven, bool RoomGiven, string? Note, Guid GuideId);

    /// <param name="Contacts">How many of the latest contacts were counted, at most six.</param>
    /// <param name="Direction">In how many direction was given.</param>
    /// <param name="Room">In how many room was given.</param>
    /// <param name="IsOneSided">Whether one of the two is missing.</param>
    public sealed record DirectionAndRoom(int Contacts, int Direction, int Room, bool IsOneSided);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/coaching-contacts", HandleAsync)
        .Require(CollaborationPolicies.ReadGuidance)
        .WithName("ListCoaching").WithSummary("List the contacts in which a volunteer was guided")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part || !(part.IsVolunteer || part.IsTeam || part.IsCoordinator))
            return AgreementErrors.NotFound.ToProblem();

        var contacts = db.Set<CoachingContact>().AsNoTracking().Where(contact => contact.AgreementId == id);
        var items = await contacts.PageByDescending(c => c.ContactOn, c => c.Id)
            .Select(c => new Item(c.Id, c.ContactOn, c.DirectionGiven, c.RoomGiven, c.Note, c.GuideId)).ToPageAsync(page, cancel);
        var latest = part.IsTeam
            ? await contacts.OrderByDescending(c => c.ContactOn).ThenByDescending(c => c.Id).Take(CoachingContact.BalanceOver).ToListAsync(cancel)
            : null;

        log.Viewed(part.Agreement.VolunteerId, part.Agreement.VolunteerAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(items.Items, items.HasMore, latest is null ? null : Weigh(latest)));
    }

    private static DirectionAndRoom Weigh(List<CoachingContact> latest)
    {
        var (direction, room) = (latest.Count(contact => contact.DirectionGiven), latest.Count(contact => contact.RoomGiven));
        return new DirectionAndRoom(latest.Count, direction, room, CoachingContact.IsOneSided(latest.Count, direction, room));
    }
}
