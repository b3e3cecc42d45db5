using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.Mail;

/// <summary>Chooses when one wants a mail that something waits. Such a mail says neither what nor about whom.</summary>
public static class ChangeMailChoice
{
    /// <param name="Wish">When.</param>
    public sealed record Request([Required, EnumDataType(typeof(MailWish))] MailWish? Wish);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPut("/me/mail", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("ChangeMailChoice").WithSummary("Choose when you want a mail that something waits")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Request request, CurrentUser user, IdentityDb db, CancellationToken cancel)
    {
        var me = user.Id;
        if (!await db.People.AnyAsync(person => person.Id == me, cancel)) return CommonErrors.NotFound.ToProblem(); // a system, not a person
        var choice = await db.MailChoices.SingleOrDefaultAsync(one => one.Id == me, cancel) ?? db.Add(MailChoice.Of(me)).Entity;
        choice.Choose(request.Wish!.Value);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
