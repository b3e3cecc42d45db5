using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>
/// Reads what a volunteer shares: for a client who will meet or met the volunteer, and for a professional to whose request the
/// volunteer was proposed. When the match is declined or the agreement ends, the card is gone.
/// </summary>
public static class GetVolunteerCard
{
    public sealed record Response(
        Guid Id, string FirstName, string SharedWithClient, IReadOnlyList<string>? ActivityCodes, bool? HasValidConductCertificate);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapGet("/{id:guid}/card", HandleAsync)
        .Require(Policies.ReadVolunteerCard)
        .WithName("GetVolunteerCard").WithSummary("Read what a volunteer shares")
        .WithDescription("Activities, and whether the conduct certificate is valid, are for the professional; null for a client.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, PoolsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var proposed = await db.VolunteersProposedTo(user).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancel);
        var volunteer = proposed ?? await db.VolunteersIntroducedTo(user).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();

        log.Viewed(volunteer.Id, volunteer.AccountId, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(
            volunteer.Id, volunteer.FirstName, volunteer.SharedWithClient,
            proposed?.ActivityCodes, proposed?.HasConductCertificateOn(clock.Today())));
    }
}
