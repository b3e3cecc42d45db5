using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Requests;

/// <summary>Reads one request by codes, as the list shows it, and where it stands: also when somebody was found meanwhile.</summary>
public static class GetOpenRequest
{
    /// <param name="Id">The request.</param>
    /// <param name="ClientId">Pseudonymous id of the client; only for the own team.</param>
    /// <param name="ActivityCode">What is asked.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="Slots">When it suits the client.</param>
    /// <param name="ReviewOn">When it is looked at again.</param>
    /// <param name="TrainingCodes">Which training is needed.</param>
    /// <param name="LanguageCodes">Which languages.</param>
    /// <param name="TraitCodes">What kind of person is wished for.</param>
    /// <param name="CircumstanceCodes">What is so at the client's home.</param>
    /// <param name="OpenedAt">Since when somebody is looked for.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="Starts">For a part of a respite: from when.</param>
    /// <param name="Ends">For a part of a respite: until when.</param>
    public sealed record Response(
        Guid Id, Guid? ClientId, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn,
        IReadOnlyList<string> TrainingCodes, IReadOnlyList<string> LanguageCodes, IReadOnlyList<string> TraitCodes, IReadOnlyList<string> CircumstanceCodes,
        DateTimeOffset OpenedAt, MatchRequestStatus Status, DateTimeOffset? Starts, DateTimeOffset? Ends);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("GetOpenRequest").WithSummary("Read a request by codes")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var r = await db.RequestsFor(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(request => request.Id == id && request.Status != MatchRequestStatus.Announced, cancel);
        if (r is null) return MatchErrors.RequestNotFound.ToProblem();
        log.Viewed(r.ClientId, r.ClientAccountId, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(
            r.Id, user.WorksIn().Contains(r.TeamId) ? r.ClientId : null, r.ActivityCode, r.DistrictCode, r.Slots, r.ReviewOn,
            r.TrainingCodes, r.LanguageCodes, r.TraitCodes, r.CircumstanceCodes, r.OpenedAt, r.Status, r.Starts, r.Ends));
    }
}
