using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Idempotency;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>An administrator drafts a shift of help: why it is done and what it should do is part of it from the start.</summary>
public static class DraftShift
{
    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder shifts) => shifts
        .MapPost("/", HandleAsync)
        .Require(Policies.KeepShift)
        .Idempotent()
        .WithName("DraftShift").WithSummary("Draft a shift of help")
        .WithDescription("Every shift says whether it is about value, about money, or about both.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(ShiftForm body, CurrentUser user, InsightsDb db, CancellationToken cancel)
    {
        var (shift, error) = ShiftProposal.Draft(user.Id, body.Outline);
        if (shift is null) return error!.ToProblem();

        db.Add(shift);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/insights/v1/shifts/{shift.Id}", new Response(shift.Id));
    }
}
