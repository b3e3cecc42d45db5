using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Screening;

/// <summary>A coordinator records that somebody who knows the applicant was asked.</summary>
public static class AskReference
{
    public sealed record Request(DateOnly AskedOn);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPost("/{id:guid}/references", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .Idempotent()
        .WithName("AskReference").WithSummary("Record that a reference was asked")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        var before = volunteer.Status;

        var made = Guid.CreateVersion7();
        if (volunteer.AskReference(made, request.AskedOn, clock.Today()) is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/pools/v1/volunteers/{id}", new Response(made));
    }
}
