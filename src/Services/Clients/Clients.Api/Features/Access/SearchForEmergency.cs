using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.Access;

/// <summary>
/// A professional looks up somebody whom another team knows, because of an emergency. Only who knows the whole name and the year of
/// birth finds somebody, and may search ten times an hour: nobody looks around.
/// </summary>
public static class SearchForEmergency
{
    private const int MaxFound = 5;

    public sealed record Request(
        [Required, Name, StringLength(100)] string FirstName, [Required, Name, StringLength(100)] string FamilyName, [Range(1900, 2100)] int BirthYear);

    /// <param name="Id">The client.</param>
    /// <param name="FirstName">The name to call somebody by.</param>
    /// <param name="NamePrefix">What stands before the family name.</param>
    /// <param name="FamilyName">The family name.</param>
    /// <param name="BirthYear">The year of birth.</param>
    /// <param name="DistrictCode">Where the client lives, to tell two of one name apart.</param>
    /// <param name="IsOpen">Whether the asker reads the file already.</param>
    public sealed record Item(Guid Id, string FirstName, string? NamePrefix, string FamilyName, int BirthYear, string DistrictCode, bool IsOpen);

    public sealed record Response(IReadOnlyList<Item> Items);

    internal static void Map(IEndpointRouteBuilder accesses) => accesses
        .MapPost("/search", HandleAsync)
        .Require(Policies.OpenInEmergency)
        .WithName("SearchForEmergency").WithSummary("Find a client of any team by whole name and year of birth, in an emergency")
        .WithDescription("familyName with or without what stands before it. Who is found reads in the log that somebody looked.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, ClientsDb db, EmergencySearches searches, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        if (!searches.TryOne(user.Id, request)) return ClientErrors.EmergencySearchedTooOften.ToProblem();
        var (first, family, year) = (request.FirstName.Trim().ToLowerInvariant(), request.FamilyName.Trim().ToLowerInvariant(), request.BirthYear);
        var readable = db.ClientsToRead(user, clock).Select(client => client.Id);
#pragma warning disable CA1304, CA1311, CA1862 // The database compares: small letters by its own rules.
        var found = await db.Clients
            .Where(c => c.BirthYear == year && c.FirstName.ToLower() == first && (c.FamilyName.ToLower() == family || (c.NamePrefix != null && (c.NamePrefix + " " + c.FamilyName).ToLower() == family)))
#pragma warning restore CA1304, CA1311, CA1862
            .OrderBy(c => c.Id).Take(MaxFound)
            .Select(c => new { c.AccountId, Item = new Item(c.Id, c.FirstName, c.NamePrefix, c.FamilyName, c.BirthYear, c.DistrictCode, readable.Contains(c.Id)) })
            .ToListAsync(cancel);
        foreach (var one in found) log.Viewed(one.Item.Id, one.AccountId, AccessPurpose.Emergency);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response([.. found.Select(one => one.Item)]));
    }
}
