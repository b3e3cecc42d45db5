using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Clients;

/// <summary>A professional looks a client of the own team up by a name, before registering somebody twice. A name stands in no address, so it is sent as text.</summary>
public static class SearchClients
{
    private const int MaxFound = 25, MaxWords = 5;

    /// <summary>Every word must be a part of the name; the year of birth narrows it down.</summary>
    public sealed record Request([Required, Name, StringLength(200, MinimumLength = 2)] string Name, [Range(1900, 2100)] int? BirthYear = null);

    public sealed record Item(Guid Id, string FirstName, string? NamePrefix, string FamilyName, int BirthYear, string DistrictCode);

    /// <summary>The first that were found, by family name; hasMore says that more words are needed.</summary>
    public sealed record Response(IReadOnlyList<Item> Items, bool HasMore);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapPost("/search", HandleAsync)
        .Require(Policies.RegisterClient)
        .WithName("SearchClients").WithSummary("Search the clients of the own team by name")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Response>> HandleAsync(Request request, CurrentUser user, ClientsDb db, AccessLog log, CancellationToken cancel)
    {
        var clients = db.ClientsOfTeams(user);
        if (request.BirthYear is { } year) clients = clients.Where(c => c.BirthYear == year);
        foreach (var word in request.Name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords)) clients = Named(clients, word);
        var found = await clients.OrderBy(c => c.FamilyName).ThenBy(c => c.FirstName).ThenBy(c => c.Id).Take(MaxFound + 1)
            .Select(c => new { c.AccountId, Item = new Item(c.Id, c.FirstName, c.NamePrefix, c.FamilyName, c.BirthYear, c.DistrictCode) })
            .ToListAsync(cancel);
        foreach (var one in found.Take(MaxFound)) log.Viewed(one.Item.Id, one.AccountId, AccessPurpose.Support);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response([.. found.Take(MaxFound).Select(one => one.Item)], found.Count > MaxFound));
    }

#pragma warning disable CA1304, CA1311, CA1862 // The database compares: small letters by its own rules.
    private static IQueryable<Client> Named(IQueryable<Client> clients, string word) => clients.Where(c =>
        c.FirstName.ToLower().Contains(word) || c.FamilyName.ToLower().Contains(word) || (c.NamePrefix != null && c.NamePrefix.ToLower().Contains(word)));
#pragma warning restore CA1304, CA1311, CA1862
}
