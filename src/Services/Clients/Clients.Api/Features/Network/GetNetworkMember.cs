using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Network;

/// <summary>Reads one person of a client's network.</summary>
public static class GetNetworkMember
{
    public sealed record Ask(Guid Id, string What, DateOnly AskedOn, bool? IsAccepted, string? Reason, DateOnly? AnsweredOn);

    public sealed record Response(
        Guid Id, Guid ClientId, string Name, string Relation, string? DoesNow, string? CouldDo, NetworkStatus Status, string? DeclineReason, IReadOnlyList<Ask> Asks);

    internal static void Map(IEndpointRouteBuilder members) => members
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadArrangement)
        .WithName("GetNetworkMember").WithSummary("Read a person of a client's network")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpResponse http, ClientsDb db, ClientFiles files, CancellationToken cancel)
    {
        var m = await db.NetworkMembers.AsNoTracking().SingleOrDefaultAsync(member => member.Id == id, cancel);
        if (m is null || await files.ReadAsync(m.ClientId, cancel) is null) return NetworkErrors.NotFound.ToProblem();
        http.SetETag(m);
        return TypedResults.Ok(new Response(
            m.Id, m.ClientId, m.Name, m.Relation, m.DoesNow, m.CouldDo, m.Status, m.DeclineReason,
            [.. m.Asks.OrderBy(ask => ask.Id).Select(ask => new Ask(ask.Id, ask.What, ask.AskedOn, ask.IsAccepted, ask.Reason, ask.AnsweredOn))]));
    }
}
