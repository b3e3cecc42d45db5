using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Lists the volunteers of the own organisation, by family name; for a volunteer, and for who asks so, only oneself.</summary>
public static class ListVolunteers
{
    public sealed record Item(
        Guid Id, Guid PoolId, Guid OrganisationId, Guid AccountId, bool HasAccount, string FirstName, string? NamePrefix, string FamilyName, IReadOnlyList<string> ActivityCodes, int MaxClients,
        VolunteerStatus Status, DateOnly? ConductCertificateValidUntil);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadVolunteer)
        .WithName("ListVolunteers").WithSummary("List volunteers")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "status")] VolunteerStatus? status, [FromQuery(Name = "poolId")] Guid? poolId,
        [FromQuery(Name = "isOneself")] bool? isOneself, CurrentUser user, PoolsDb db, AccessLog log, CancellationToken cancel)
    {
        var found = await (isOneself == true ? db.VolunteersWhoAre(user) : db.VolunteersFor(user))
            .PageBy(volunteer => volunteer.FamilyName, volunteer => volunteer.Id)
            .Where(volunteer => (status == null || volunteer.Status == status) && (poolId == null || volunteer.PoolId == poolId))
            .Select(volunteer => new Item(
                volunteer.Id, volunteer.PoolId, volunteer.OrganisationId, volunteer.AccountId, volunteer.HasAccount, volunteer.FirstName, volunteer.NamePrefix, volunteer.FamilyName, volunteer.ActivityCodes, volunteer.MaxClients,
                volunteer.Status, volunteer.ConductCertificateValidUntil))
            .ToPageAsync(page, cancel);
        foreach (var volunteer in found.Items) log.Viewed(volunteer.Id, volunteer.AccountId, AccessPurpose.Screening);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(found);
    }
}
