using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.CheckIns;

/// <summary>Shows the two questions of a private check to whoever holds the link. The secret is sent in the body: addresses end up in logs.</summary>
public static class ReadCheckIn
{
    public sealed record Request([Required, StringLength(CheckInLink.MaxLength)] string Token);

    /// <param name="IsNeeded">Whether it is still asked; not when the client took the consent back since the link was sent.</param>
    /// <param name="LookingForward">The first question; null when it is no longer asked.</param>
    /// <param name="DoingMyself">The second question; null when it is no longer asked.</param>
    /// <param name="ExpiresAt">Until when it can be answered; null when it is no longer asked.</param>
    public sealed record Response(bool IsNeeded, string? LookingForward, string? DoingMyself, DateTimeOffset? ExpiresAt)
    {
        internal static readonly Response NoLongerNeeded = new(false, null, null, null);

        /// <summary>The questions as a client reads them.</summary>
        internal static Response For(CheckIn check) => new(true, "Kijkt u uit naar het volgende bezoek?", "Doet u zelf wat u wilt doen?", check.ExpiresAt);
    }

    internal static void Map(IEndpointRouteBuilder checks) => checks
        .MapPost("/questions", HandleAsync)
        .Require(Permission.Public)
        .WithName("ReadCheckIn").WithSummary("Read the questions of a private check, with the secret of the link")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Request request, SignalsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var (check, isNeeded) = await db.FindByTokenAsync(request.Token, clock.GetUtcNow(), cancel);
        if (!isNeeded) return TypedResults.Ok(Response.NoLongerNeeded);
        return check is null ? CheckInErrors.NotFound.ToProblem() : TypedResults.Ok(Response.For(check));
    }
}
