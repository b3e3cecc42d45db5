using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain.Respite;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Respite;

/// <summary>Reads one respite: what is filled by whom, and what is still open.</summary>
public static class GetRespite
{
    /// <param name="Open">What nobody fills yet.</param>
    /// <param name="EscalatedAt">When the professional heard that it was not filled in time.</param>
    public sealed record Response(
        Guid Id, Guid ClientId, DateTimeOffset From, DateTimeOffset Until, RespiteStatus Status, DateTimeOffset? EscalatedAt,
        IReadOnlyList<Block> Blocks, IReadOnlyList<Period> Open);

    /// <param name="Who">Who or what fills it; null for a volunteer.</param>
    /// <param name="IsSearched">Whether a volunteer is looked for, with the client's yes.</param>
    /// <param name="MatchId">The match, once a volunteer was found.</param>
    /// <param name="Wish">What would be fine, in the client's words.</param>
    public sealed record Block(
        Guid Id, DateTimeOffset From, DateTimeOffset Until, RespiteSolution Solution, string? Who, string? ActivityCode, IReadOnlyList<string> LanguageCodes,
        bool IsCovered, bool IsSearched, Guid? MatchId, string? Wish);

    internal static void Map(IEndpointRouteBuilder respites) => respites
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadRespite)
        .WithName("GetRespite").WithSummary("Read one respite")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, AccessLog log, CancellationToken cancel)
    {
        var respite = await db.RespiteFor(user).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (respite is null) return RespiteErrors.NotFound.ToProblem();
        var account = await db.Clients.Where(c => c.Id == respite.ClientId).Select(c => c.AccountId).SingleAsync(cancel);
        log.Viewed(respite.ClientId, account, AccessPurpose.Support);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(
            respite.Id, respite.ClientId, respite.From, respite.Until, respite.Status, respite.EscalatedAt,
            [
                .. respite.Current.OrderBy(b => b.From).Select(b => new Block(
                    b.Id, b.From, b.Until, b.Solution, b.Who, b.ActivityCode, b.LanguageCodes, b.IsCovered, b.SearchedSince is not null, b.MatchId, b.Wish)),
            ],
            respite.Open));
    }
}
