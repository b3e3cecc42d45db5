using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Screening;

/// <summary>A coordinator records whether a reference recommends the applicant: that alone, never who it is or what was said.</summary>
public static class RecordReference
{
    public sealed record Request(ReferenceOutcome Outcome, DateOnly HeardOn);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPut("/{id:guid}/references/{referenceId:guid}/outcome", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .WithName("RecordReference").WithSummary("Record whether a reference recommends the applicant")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, Guid referenceId, TimeProvider clock, CurrentUser user, PoolsDb db, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        if (volunteer.RecordReference(referenceId, request.Outcome, request.HeardOn, clock.Today()) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
