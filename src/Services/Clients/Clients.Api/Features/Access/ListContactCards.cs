using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Features.Access;

/// <summary>Reads the names of many clients at once, for a list: of each no more than the contact card shows, and nothing of who is none of the asker's.</summary>
public static class ListContactCards
{
    private const int Most = 100;

    /// <summary>Whose names.</summary>
    public sealed record Request([Required, Length(1, Most)] IReadOnlyList<Guid> Ids);

    /// <summary>A client by name; a volunteer knows the first name only.</summary>
    public sealed record Item(Guid ClientId, string FirstName, string? NamePrefix, string? FamilyName);

    /// <summary>The names of those the asker may know, in no order.</summary>
    public sealed record Response(IReadOnlyList<Item> Items);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/contact-cards", HandleAsync)
        .Require(Policies.ReadContact)
        .WithName("ListContactCards").WithSummary("Read the names of clients")
        .WithDescription("At most 100 at a time. Who may not be known is left out. A caregiver always knows the name of who is cared for. It is logged once a day for each client.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Response>> HandleAsync(Request request, CurrentUser user, ClientsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        Guid[] ids = [.. request.Ids.Distinct()];
        var me = user.Id;
        var readable = await db.ClientsToRead(user, clock).AsNoTracking().Where(client => ids.Contains(client.Id)).ToListAsync(cancel);
        readable.AddRange(await db.Clients.AsNoTracking()
            .Where(client => ids.Contains(client.Id) && db.Caregivers.Any(c => c.ClientId == client.Id && c.AccountId == me && c.UnlinkedAt == null)).ToListAsync(cancel));
        var found = readable.DistinctBy(client => client.Id).Select(client => (Client: client, Item: new Item(client.Id, client.FirstName, client.NamePrefix, client.FamilyName))).ToList();

        var relations = (await ReadContactCard.RelationsAsync([.. ids.Except(found.Select(one => one.Client.Id))], user, db, cancel)).ToLookup(relation => relation.ClientId!.Value);
        Guid[] related = [.. relations.Select(group => group.Key)];
        foreach (var client in await db.Clients.AsNoTracking().Where(client => related.Contains(client.Id)).ToListAsync(cancel))
        {
            if (await ReadContactCard.CardOfAsync(client, [.. relations[client.Id]], user, db, clock, cancel) is { } card)
                found.Add((client, new Item(client.Id, card.FirstName, card.NamePrefix, card.FamilyName)));
        }
        await log.NamedAsync([.. found.Select(one => (one.Client.Id, one.Client.AccountId))], AccessPurpose.Support, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response([.. found.Select(one => one.Item)]));
    }
}
