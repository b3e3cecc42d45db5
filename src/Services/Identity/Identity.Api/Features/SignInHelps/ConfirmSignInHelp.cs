using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.SigningIn;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.SignInHelps;

/// <summary>Confirms help that another administrator asked for. What comes of it goes to the person by mail, and to no administrator.</summary>
public static class ConfirmSignInHelp
{
    internal static void Map(IEndpointRouteBuilder helps) => helps
        .MapPost("/{id:guid}/confirmation", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("ConfirmSignInHelp").WithSummary("Confirm help that another administrator asked for")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, IdentityDb db, AccountManager accounts, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var help = await db.SignInHelps.SingleOrDefaultAsync(h => h.Id == id, cancel);
        if (help is null) return CommonErrors.NotFound.ToProblem();
        if (help.ConfirmedBy == user.Id) return TypedResults.NoContent();
        var now = clock.GetUtcNow();
        if (help.AskedBy != user.Id && !await db.AreOfLongStandingAsync(help.AskedBy, user.Id, now, cancel)) return IdentityErrors.AdministratorTooNew.ToProblem();
        if (await db.HasNewAddressAsync(help.PersonId, now, cancel)) return IdentityErrors.AddressJustChanged.ToProblem();
        if (help.Confirm(user.Id, now) is { } error) return error.ToProblem();

        var account = (await accounts.FindByIdAsync(help.PersonId.ToString()))!;
        var withoutTwoFactor = help.Kind is SignInHelpKind.WithoutTwoFactor;
        db.Add(Letter.Write(help.PersonId, withoutTwoFactor ? LetterKind.TwoFactorRemoved : LetterKind.NewPassword, account.Email!, now, help.AskedBy));
        await notices.CompleteAsync([AccountNotices.HelpToConfirm], help.PersonId, personId: null, cancel);
        await notices.CompleteAsync([AccountNotices.HelpAsked], help.PersonId, help.PersonId, cancel);
        await notices.NotifyAsync(help.PersonId, AccountNotices.HelpGiven, help.PersonId, cancel);
        foreach (var administrator in await db.AdministratorsAsync(now.DutchDay(), cancel))
            if (administrator != user.Id && administrator != help.PersonId) await notices.NotifyAsync(administrator, AccountNotices.HelpConfirmed, help.PersonId, cancel);
        // One save: it is confirmed and told when, and only when, it is done.
        if (withoutTwoFactor && account.TwoFactorEnabled) await accounts.ForgetTwoFactorAsync(account);
        else await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
