using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Pools.Data;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Reads the names of many volunteers at once, for a list: the first name where a card could be read, the whole name in the own organisation.</summary>
public static class ListVolunteerCards
{
    private const int Most = 100;

    /// <summary>Whose names.</summary>
    public sealed record Request([Required, Length(1, Most)] IReadOnlyList<Guid> Ids);

    /// <summary>A volunteer by name; clients and professionals know the first name only.</summary>
    public sealed record Item(Guid VolunteerId, string FirstName, string? NamePrefix, string? FamilyName);

    /// <summary>The names of those the asker may know, in no order.</summary>
    public sealed record Response(IReadOnlyList<Item> Items);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/volunteer-cards", HandleAsync)
        .Require(Policies.ReadVolunteerNames)
        .WithName("ListVolunteerCards").WithSummary("Read the names of volunteers")
        .WithDescription("At most 100 at a time. Who may not be known is left out. It is logged once a day for each volunteer.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Response>> HandleAsync(Request request, CurrentUser user, PoolsDb db, AccessLog log, CancellationToken cancel)
    {
        Guid[] ids = [.. request.Ids.Distinct()];
        var own = await db.VolunteersFor(user).Where(v => ids.Contains(v.Id)).Select(v => new { v.AccountId, Item = new Item(v.Id, v.FirstName, v.NamePrefix, v.FamilyName) }).ToListAsync(cancel);
        Guid[] others = [.. ids.Except(own.Select(one => one.Item.VolunteerId))];
        var proposed = db.VolunteersProposedTo(user).Select(v => v.Id);
        var helped = db.VolunteersWhoHelped(user).Select(v => v.Id);
        var introduced = db.VolunteersIntroducedTo(user).Select(v => v.Id);
        own.AddRange(await db.Volunteers.Where(v => others.Contains(v.Id) && (proposed.Contains(v.Id) || helped.Contains(v.Id) || introduced.Contains(v.Id)))
            .Select(v => new { v.AccountId, Item = new Item(v.Id, v.FirstName, null, null) }).ToListAsync(cancel));
        await log.NamedAsync([.. own.Select(one => (one.Item.VolunteerId, one.AccountId))], AccessPurpose.Matching, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response([.. own.Select(one => one.Item)]));
    }
}
