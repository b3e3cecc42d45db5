using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features.Mail;

/// <summary>Reads when one wants a mail that something waits.</summary>
public static class GetMailChoice
{
    /// <param name="Wish">When.</param>
    public sealed record Response(MailWish Wish);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/me/mail", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("GetMailChoice").WithSummary("Read when you want a mail that something waits");

    private static async Task<Ok<Response>> HandleAsync(CurrentUser user, IdentityDb db, CancellationToken cancel)
    {
        var me = user.Id;
        return TypedResults.Ok(new Response(await db.MailChoices.Where(choice => choice.Id == me).Select(choice => choice.Wish).SingleOrDefaultAsync(cancel)));
    }
}
