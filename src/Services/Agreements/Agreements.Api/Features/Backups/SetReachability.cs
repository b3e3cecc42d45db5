using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Somebody who stands behind agreements says when and how he can be reached. It counts for all of them.</summary>
public static class SetReachability
{
    /// <param name="Phone">Telephone at work; the people of the agreements see it.</param>
    /// <param name="Week">Hours per day of the week, Dutch clock. Until 23:59 is until midnight.</param>
    public sealed record Request(
        [Required, StringLength(PhoneNumberAttribute.MaxLength, MinimumLength = 3), PhoneNumber] string Phone,
        [Required, AtMost(50)] List<Hours> Week);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPut("/reachability", HandleAsync)
        .Require(Policies.Reachability)
        .WithName("SetReachability").WithSummary("Say when and how one can be reached")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<NoContent> HandleAsync(Request request, CurrentUser user, AgreementsDb db, CancellationToken cancel)
    {
        var me = user.Id;
        var reachability = await db.Reachabilities.SingleOrDefaultAsync(one => one.PersonId == me, cancel) ?? db.Add(new Reachability(me)).Entity;
        reachability.Change(request.Phone, request.Week);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
