using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Identity.Features.SignInHelps;

/// <summary>Asks for help for somebody who cannot sign in any more: a new password, or signing in without the lost telephone. Another administrator confirms it.</summary>
public static class AskSignInHelp
{
    /// <summary>Which help, and why; kept with it.</summary>
    public sealed record Request(SignInHelpKind Kind, [Required, StringLength(500, MinimumLength = 3)] string Reason);

    /// <summary>The help, and until when it can be confirmed.</summary>
    public sealed record Response(Guid Id, DateTimeOffset ExpiresAt);

    internal static void Map(IEndpointRouteBuilder people) => people
        .MapPost("/{id:guid}/sign-in-help", HandleAsync)
        .Require(Policies.ManagePeople)
        .WithName("AskSignInHelp").WithSummary("Ask for help for somebody who cannot sign in")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Created<Response>, Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, IdentityDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return CommonErrors.NotFound.ToProblem();
        if (person.Status is PersonStatus.Blocked) return IdentityErrors.Blocked.ToProblem();
        if (person.Status is PersonStatus.Invited) return IdentityErrors.NotJoined.ToProblem();

        var now = clock.GetUtcNow();
        if (await db.HasNewAddressAsync(id, now, cancel)) return IdentityErrors.AddressJustChanged.ToProblem();
        var since = SignInHelp.OpenSince(now);
        if (await db.SignInHelps.FirstOrDefaultAsync(h => h.PersonId == id && h.Kind == request.Kind && h.ConfirmedAt == null && h.AskedAt > since, cancel) is { } open)
            return TypedResults.Ok(new Response(open.Id, open.ExpiresAt));

        var help = new SignInHelp { PersonId = id, Kind = request.Kind, Reason = request.Reason, AskedBy = user.Id, AskedAt = now };
        db.Add(help);
        db.Add(Letter.Write(id, LetterKind.HelpAsked, await db.AddressOfAsync(id, cancel), now, user.Id));
        await notices.NotifyAsync(id, AccountNotices.HelpAsked, id, cancel);
        foreach (var administrator in await db.AdministratorsAsync(now.DutchDay(), cancel))
            if (administrator != user.Id && administrator != id) await notices.NotifyAsync(administrator, AccountNotices.HelpToConfirm, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created("/api/identity/v1/sign-in-help", new Response(help.Id, help.ExpiresAt));
    }
}
