using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Insights.Data;
using Samenspel.Insights.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Insights.Features.Shifts;

/// <summary>Reads a shift: why, what is arranged for it, when it is looked at again, and what it did.</summary>
public static class GetShift
{
    public sealed record Response(
        Guid Id, string Title, ShiftStatus Status, ShiftMotive Motive, string AddedValue, string ActivityCode, string? DistrictCode, HelpKind From, HelpKind To,
        string EffectOnClients, string EffectOnVolunteers, DateOnly StartsOn, DateOnly ReviewOn, bool IsOverdue,
        string? Training, string? WhyNoTraining, string? Budget, string? WhyNoBudget, string? Facilitation, string? WhyNoFacilitation,
        DateOnly? DecidedOn, string? WhyRejected, string? Outcome);

    internal static void Map(IEndpointRouteBuilder shifts) => shifts
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadShift)
        .WithName("GetShift").WithSummary("Read a shift of help")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, InsightsDb db, TimeProvider clock, HttpResponse http, CancellationToken cancel)
    {
        var shift = await db.ShiftsFor(user).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (shift is null) return ShiftErrors.NotFound.ToProblem();

        http.SetETag(shift);
        return TypedResults.Ok(new Response(
            shift.Id, shift.Title, shift.Status, shift.Motive, shift.AddedValue, shift.ActivityCode, shift.DistrictCode, shift.From, shift.To,
            shift.EffectOnClients, shift.EffectOnVolunteers, shift.StartsOn, shift.ReviewOn, shift.IsOverdue(clock.Today()),
            shift.Training, shift.WhyNoTraining, shift.Budget, shift.WhyNoBudget, shift.Facilitation, shift.WhyNoFacilitation,
            shift.DecidedOn, shift.WhyRejected, shift.Outcome));
    }
}
