using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Features.Organisations;

/// <summary>Writes down at which number somebody of a volunteer organisation answers, so that a volunteer without an agreement knows whom to call.</summary>
public static class ChangeOrganisationPhone
{
    /// <param name="Phone">The number; null for none.</param>
    public sealed record Request([PhoneNumber, StringLength(PhoneNumberAttribute.MaxLength, MinimumLength = 3)] string? Phone);

    internal static void Map(IEndpointRouteBuilder organisations) => organisations
        .MapPut("/{id:guid}/phone", HandleAsync)
        .Require(Policies.ManageOrganisations)
        .WithName("ChangeOrganisationPhone").WithSummary("Change the phone number of a volunteer organisation")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, Request request, IdentityDb db, CancellationToken cancel)
    {
        var organisation = await db.Organisations.SingleOrDefaultAsync(o => o.Id == id, cancel);
        if (organisation is null) return CommonErrors.NotFound.ToProblem();

        organisation.ChangePhone(request.Phone);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
