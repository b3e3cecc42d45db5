using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain.Peers;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Peers;

/// <summary>A guardian or a professional plans the first meeting; both get to know step by step how it goes. Until they met, it can be planned again.</summary>
public static class PlanPeerIntroduction
{
    /// <param name="PlannedFor">When, in the future and within 90 days.</param>
    /// <param name="Place">Where.</param>
    /// <param name="AtClientId">At whose home, of the two, when it is at a home.</param>
    /// <param name="Minutes">How long.</param>
    public sealed record Request(
        [property: JsonRequired] DateTimeOffset PlannedFor, [property: JsonRequired, EnumDataType(typeof(PeerPlace))] PeerPlace Place,
        Guid? AtClientId = null, [Range(15, PeerProposal.LongestMeeting)] int Minutes = 45);

    internal static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapPost("/{id:guid}/introduction", HandleAsync)
        .Require(Policies.PlanPeer)
        .WithName("PlanPeerIntroduction").WithSummary("Plan the first meeting of two peers")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request body, CurrentUser user, MatchingDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var proposal = await db.PeersToPlan(user).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (proposal is null) return PeerErrors.NotFound.ToProblem();
        var (before, planned) = (proposal.Status, (proposal.PlannedFor, proposal.Minutes, proposal.Place, proposal.AtClientId));
        if (proposal.Plan(body.PlannedFor.ToUniversalTime(), body.Minutes, body.Place, body.AtClientId, clock.GetUtcNow()) is { } error) return error.ToProblem();

        await notices.TellChangeAsync(proposal, before, cancel);
        if (before == PeerStatus.Planned && planned != (proposal.PlannedFor, proposal.Minutes, proposal.Place, proposal.AtClientId)) await notices.TellMovedAsync(proposal, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
