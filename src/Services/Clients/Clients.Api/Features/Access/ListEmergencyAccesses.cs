using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Clients.Features.Access;

/// <summary>A professional sees which files are open to him because of an emergency, until when, and how many more he may open.</summary>
public static class ListEmergencyAccesses
{
    public sealed record Item(Guid Id, Guid ClientId, string FirstName, string? NamePrefix, string FamilyName, DateTimeOffset Until);

    /// <param name="Items">What is open, as few as a day allows.</param>
    /// <param name="Left">How many more may be opened now.</param>
    public sealed record Response(IReadOnlyList<Item> Items, int Left);

    internal static void Map(IEndpointRouteBuilder accesses) => accesses
        .MapGet("/", HandleAsync)
        .Require(Policies.OpenInEmergency)
        .WithName("ListEmergencyAccesses").WithSummary("List the files that are open to you because of an emergency");

    private static async Task<Ok<Response>> HandleAsync(
        CurrentUser user, ClientsDb db, AccessLog log, IOptions<EmergencyOptions> options, TimeProvider clock, CancellationToken cancel)
    {
        var (me, dayAgo) = (user.Id, clock.GetUtcNow().AddDays(-1));
        var open = await (from access in db.OpenInEmergency(user, clock)
                          join client in db.Clients on access.ClientId equals client.Id
                          orderby access.Until, access.Id
                          select new { client.AccountId, Item = new Item(access.Id, client.Id, client.FirstName, client.NamePrefix, client.FamilyName, access.Until) }).ToListAsync(cancel);
        foreach (var one in open) log.Viewed(one.Item.ClientId, one.AccountId, AccessPurpose.Emergency);
        var opened = await db.EmergencyAccesses.CountAsync(access => access.ProfessionalId == me && access.OpenedAt > dayAgo, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response([.. open.Select(one => one.Item)], Math.Max(0, options.Value.PerDay - opened)));
    }
}
