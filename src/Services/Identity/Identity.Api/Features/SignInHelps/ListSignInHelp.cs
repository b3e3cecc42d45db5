using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Identity.Features.SignInHelps;

/// <summary>Lists for whom administrators asked help with signing in, and who confirmed it, the newest first.</summary>
public static class ListSignInHelp
{
    public sealed record Item(
        Guid Id, Guid PersonId, SignInHelpKind Kind, string Reason, SignInHelpStatus Status, Guid AskedBy, DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, Guid? ConfirmedBy, DateTimeOffset? ConfirmedAt);

    internal static void Map(IEndpointRouteBuilder helps) => helps
        .MapGet("/", HandleAsync)
        .Require(Policies.ReadPeople)
        .WithName("ListSignInHelp").WithSummary("List help with signing in")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var found = await db.SignInHelps.AsNoTracking().PageByDescending(help => help.AskedAt, help => help.Id).ToPageAsync(page, cancel);
        return TypedResults.Ok(new Page<Item>(
            [.. found.Items.Select(help => new Item(help.Id, help.PersonId, help.Kind, help.Reason, help.StatusAt(now), help.AskedBy, help.AskedAt, help.ExpiresAt, help.ConfirmedBy, help.ConfirmedAt))],
            found.HasMore));
    }
}
