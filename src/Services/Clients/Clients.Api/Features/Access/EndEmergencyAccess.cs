using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.Access;

/// <summary>A professional who opened a file in an emergency closes it again, as soon as the case is over.</summary>
public static class EndEmergencyAccess
{
    internal static void Map(IEndpointRouteBuilder accesses) => accesses
        .MapPost("/{id:guid}/ending", HandleAsync)
        .Require(Policies.OpenInEmergency)
        .WithName("EndEmergencyAccess").WithSummary("Close a file that was opened in an emergency")
        .WithDescription("Without it the access ends by itself after a day. It counts among the openings of that day all the same.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, ClientsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var me = user.Id;
        var access = await db.EmergencyAccesses.SingleOrDefaultAsync(a => a.Id == id && a.ProfessionalId == me, cancel);
        if (access is null) return ClientErrors.EmergencyNotFound.ToProblem();
        access.End(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
