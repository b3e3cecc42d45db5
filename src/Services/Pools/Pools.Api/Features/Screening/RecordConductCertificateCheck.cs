using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Screening;

/// <summary>A coordinator records that the conduct certificate was seen: that fact alone, never the paper or what it says.</summary>
public static class RecordConductCertificateCheck
{
    public sealed record Request(DateOnly SeenOn, DateOnly ValidUntil);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPut("/{id:guid}/conduct-certificate-check", HandleAsync)
        .Require(Policies.ScreenVolunteer)
        .WithName("RecordConductCertificateCheck").WithSummary("Record that a conduct certificate was seen")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersManagedBy(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (volunteer.WhyNotScreenedBy(user.Id) is { } refusal) return refusal.ToProblem();
        var before = volunteer.Status;
        if (volunteer.RecordConductCertificateCheck(request.SeenOn, request.ValidUntil, clock.Today()) is { } error) return error.ToProblem();

        await news.TellAsync(volunteer, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
