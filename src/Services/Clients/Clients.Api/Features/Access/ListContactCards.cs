using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
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
        var (me, opened, found) = (user.Id, db.OpenedInEmergency(user, clock), new Dictionary<Guid, Known>());
        await AddAsync(db.ClientsFor(user, clock), AccessPurpose.Support);
        if (user.Is(Role.Caregiver)) await AddAsync(db.Clients.Where(client => db.Caregivers.Any(c => c.ClientId == client.Id && c.AccountId == me && c.UnlinkedAt == null)), AccessPurpose.Support);
        if (user.Is(Role.Professional)) await AddAsync(db.Clients.Where(client => opened.Contains(client.Id)), AccessPurpose.Emergency);

        var relations = (await ReadContactCard.RelationsAsync([.. ids.Except(found.Keys)], user, db, cancel)).ToLookup(relation => relation.ClientId!.Value);
        Guid[] related = [.. relations.Select(group => group.Key)];
        foreach (var client in await db.Clients.AsNoTracking().Where(client => related.Contains(client.Id)).ToListAsync(cancel))
        {
            if (await ReadContactCard.CardOfAsync(client, [.. relations[client.Id]], user, db, clock, cancel) is { } card)
                found.Add(client.Id, new Known(client, new Item(client.Id, card.FirstName, card.NamePrefix, card.FamilyName), AccessPurpose.Agreement));
        }
        foreach (var read in found.Values.GroupBy(one => one.Purpose)) await log.NamedAsync([.. read.Select(one => (one.Client.Id, one.Client.AccountId))], read.Key, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response([.. found.Values.Select(one => one.Item)]));

        async Task AddAsync(IQueryable<Client> clients, AccessPurpose purpose)
        {
            foreach (var client in await clients.AsNoTracking().Where(client => ids.Contains(client.Id)).ToListAsync(cancel))
                found.TryAdd(client.Id, new Known(client, new Item(client.Id, client.FirstName, client.NamePrefix, client.FamilyName), purpose));
        }
    }

    /// <summary>Whose name is told, and what for.</summary>
    private sealed record Known(Client Client, Item Item, AccessPurpose Purpose);
}
