using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features;

/// <summary>Reads one volunteer: of the own organisation, or oneself.</summary>
public static class GetVolunteer
{
    public sealed record Response(
        Guid Id, Guid PoolId, Guid OrganisationId, Guid AccountId, string FirstName, string FamilyName,
        IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots, int MaxClients,
        VolunteerStatus Status, DateOnly? ConductCertificateSeenOn, DateOnly? ConductCertificateValidUntil);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadVolunteer)
        .WithName("GetVolunteer").WithSummary("Read a volunteer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, PoolsDb db, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancel);
        return volunteer is null
            ? VolunteerErrors.NotFound.ToProblem()
            : TypedResults.Ok(new Response(
                volunteer.Id, volunteer.PoolId, volunteer.OrganisationId, volunteer.AccountId, volunteer.FirstName, volunteer.FamilyName,
                volunteer.ActivityCodes, volunteer.DistrictCodes, volunteer.Slots, volunteer.MaxClients,
                volunteer.Status, volunteer.ConductCertificateSeenOn, volunteer.ConductCertificateValidUntil));
    }
}
