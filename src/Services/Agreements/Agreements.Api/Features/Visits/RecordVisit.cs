using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Visits;

/// <summary>Client, volunteer or a professional writes down that the two met. The same key twice is one visit.</summary>
public static class RecordVisit
{
    public sealed record Request(DateOnly VisitedOn);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/visits", HandleAsync)
        .Require(Policies.RecordVisit)
        .Idempotent()
        .WithName("RecordVisit").WithSummary("Write down a visit")
        .WithDescription("Idempotency-Key is a new UUID for each visit; sent again with the same key, it is the same visit.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, [FromHeader(Name = "Idempotency-Key")] Guid key, Request request,
        CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.PartyOf(user.As(agreement)) is null or Party.Caregiver && !user.WorksInTeamOf(agreement)) return AgreementErrors.NotYours.ToProblem();

        // Answers are kept for days; a phone that was off for longer sends again what was written down.
        if (await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(v => v.AgreementId == id && v.Key == key, cancel) is { } known)
            return known.RecordedBy == user.Id && known.VisitedOn == request.VisitedOn ? Written(known) : CommonErrors.IdempotencyKeyReused.ToProblem();

        var (visit, error) = agreement.RecordVisit(key, request.VisitedOn, user.Id, clock.GetUtcNow());
        if (visit is null) return error!.ToProblem();
        db.Add(visit);
        await db.SaveChangesAsync(cancel);
        return Written(visit);
    }

    private static Created<Response> Written(Visit visit) =>
        TypedResults.Created($"/api/agreements/v1/agreements/{visit.AgreementId}/visits", new Response(visit.Id));
}
