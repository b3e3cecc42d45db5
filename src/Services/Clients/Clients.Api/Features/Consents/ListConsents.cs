using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Consents;

/// <summary>Lists what a client can allow, what is allowed today, and all that was said about it.</summary>
public static class ListConsents
{
    public sealed record Said(bool IsGranted, DateOnly? Until, DateTimeOffset At, bool ByClient, Guid RecordedById, string? Note);

    public sealed record Item(string ScopeCode, string Description, bool IsGranted, DateOnly? Until, IReadOnlyList<Said> History);

    public sealed record Response(IReadOnlyList<Item> Items);

    internal static void Map(IEndpointRouteBuilder clients) => clients
        .MapGet("/{id:guid}/consents", HandleAsync)
        .Require(Policies.Consent)
        .WithName("ListConsents").WithSummary("List what a client allows, with the history")
        .WithDescription("What has run out is not granted.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, ClientsDb db, ClientFiles files, TimeProvider clock, CancellationToken cancel)
    {
        if (await files.ReadAsync(id, cancel) is null) return ClientErrors.NotFound.ToProblem();
        var today = clock.Today();
        var consents = await db.Consents.AsNoTracking().Where(consent => consent.ClientId == id).ToDictionaryAsync(consent => consent.ScopeCode, cancel);
        return TypedResults.Ok(new Response([.. ConsentScope.All.Select(scope => consents.TryGetValue(scope.Code, out var consent)
            ? new Item(scope.Code, scope.Dutch, consent.HoldsOn(today), consent.Until,
                [.. consent.History.OrderBy(said => said.At).ThenBy(said => said.Id).Select(said => new Said(said.IsGranted, said.Until, said.At, said.ByClient, said.RecordedById, said.Note))])
            : new Item(scope.Code, scope.Dutch, false, null, []))]));
    }
}
