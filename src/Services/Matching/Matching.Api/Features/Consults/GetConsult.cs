using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Consults;

/// <summary>Reads one consult. The ambassador sees district, codes and a few words, and not whose it is.</summary>
public static class GetConsult
{
    /// <param name="Id">The consult.</param>
    /// <param name="ClientId">The client; only for professionals of the team.</param>
    /// <param name="TeamId">The neighbourhood team.</param>
    /// <param name="ProfessionalId">Who asked; only for professionals of the team.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="InterestCodes">What the client likes to do.</param>
    /// <param name="Slots">When it is possible.</param>
    /// <param name="NeedCodes">Limits, as functional needs.</param>
    /// <param name="TraitCodes">What the client hopes for in a volunteer.</param>
    /// <param name="Summary">A few words without names.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="AskedAt">When it was asked.</param>
    /// <param name="NextContactOn">When the ambassador looks again.</param>
    /// <param name="Answer">What the ambassador found, or missed.</param>
    public sealed record Response(
        Guid Id, Guid? ClientId, Guid TeamId, Guid? ProfessionalId, string DistrictCode, IReadOnlyList<string> InterestCodes, IReadOnlyList<string> Slots,
        IReadOnlyList<string> NeedCodes, IReadOnlyList<string> TraitCodes, string Summary, ConsultStatus Status, DateTimeOffset AskedAt,
        DateOnly? NextContactOn, Answer? Answer);

    public sealed record Answer(Guid? ActivityId, Guid? VolunteerId, ConsultGap? Gap, string Explanation, DateTimeOffset AnsweredAt);

    internal static void Map(IEndpointRouteBuilder consults) => consults
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadConsult)
        .WithName("GetConsult").WithSummary("Read a consult")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, MatchingDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var consult = await db.ConsultsToRead(user, clock.Today()).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (consult is null) return ConsultErrors.NotFound.ToProblem();
        var ofTeam = user.WorksIn().Contains(consult.TeamId);
        // An ambassador may read back at what he looked: by the consult, since whose it is he does not know.
        log.Viewed(ofTeam ? consult.ClientId : consult.Id, consult.ClientAccountId, AccessPurpose.Consult);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(
            consult.Id, ofTeam ? consult.ClientId : null, consult.TeamId, ofTeam ? consult.ProfessionalId : null, consult.DistrictCode,
            consult.InterestCodes, consult.Slots, consult.NeedCodes, consult.TraitCodes, consult.Summary, consult.Status, consult.AskedAt, consult.NextContactOn,
            consult is { AnsweredAt: { } at, Explanation: { } explanation }
                ? new Answer(consult.ActivityId, consult.VolunteerId, consult.Gap, explanation, at)
                : null));
    }
}
