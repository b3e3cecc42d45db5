using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.Absences;

/// <summary>Says on which days one is away, so that somebody else is reachable then. The same days again are the absence that is there.</summary>
public static class ReportAbsence
{
    /// <summary>First and last day.</summary>
    public sealed record Request(DateOnly From, DateOnly Until);

    /// <summary>The absence.</summary>
    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder absences) => absences
        .MapPost("/", HandleAsync)
        .Require(Policies.ReportAbsence)
        .Idempotent()
        .WithName("ReportAbsence").WithSummary("Say when you are away")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, Ok<Response>, ProblemHttpResult>> HandleAsync(
        Request request, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var id = user.Id;
        if (!await db.People.AnyAsync(p => p.Id == id, cancel)) return CommonErrors.NotFound.ToProblem(); // a system, not a person
        if (Absence.Report(id, request.From, request.Until, clock.Today(), out var absence) is { } error) return error.ToProblem();

        var others = await db.AbsencesOf(user).Where(a => a.WithdrawnAt == null && a.From <= request.Until && request.From <= a.Until).ToListAsync(cancel);
        if (others is [var same] && (same.From, same.Until) == (request.From, request.Until)) return TypedResults.Ok(new Response(same.Id));
        if (others.Count > 0) return IdentityErrors.AbsenceOverlaps.ToProblem();

        db.Add(absence);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/identity/v1/absences/{absence.Id}", new Response(absence.Id));
    }
}
