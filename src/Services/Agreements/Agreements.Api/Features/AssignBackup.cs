using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features;

/// <summary>The responsible professional names who is reachable when he is not.</summary>
public static class AssignBackup
{
    public sealed record Request(Guid PersonId);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/backup", HandleAsync)
        .Require(Policies.Write)
        .WithName("AssignBackup").WithSummary("Name the backup")
        .WithDescription("Who said yes with another backup, is asked again.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.ProfessionalId != user.Id) return AgreementErrors.NotResponsible.ToProblem();
        if (agreement.AssignBackup(request.PersonId) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
