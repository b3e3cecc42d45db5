using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Clients;

/// <summary>Lists what of a file was corrected on which much depends, and why, the newest first.</summary>
public static class ListCorrections
{
    public sealed record Item(Guid Id, CorrectedField Field, string Reason, Guid CorrectedById, DateTimeOffset At);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/corrections", HandleAsync)
        .Require(Policies.CorrectFile)
        .WithName("ListCorrections").WithSummary("List what of a client's file was corrected, and why")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        if (!await db.ClientsOfTeams(user).AnyAsync(client => client.Id == id, cancel) || await files.ReadAsync(id, cancel) is null) return ClientErrors.NotFound.ToProblem();
        return TypedResults.Ok(await db.Corrections.AsNoTracking().Where(correction => correction.ClientId == id)
            .PageByDescending(correction => correction.At, correction => correction.Id)
            .Select(correction => new Item(correction.Id, correction.Field, correction.Reason, correction.CorrectedById, correction.At))
            .ToPageAsync(page, cancel));
    }
}
