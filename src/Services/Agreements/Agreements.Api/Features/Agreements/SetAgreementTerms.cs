using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>The responsible professional writes down how they go about it: rhythm, pace, goal, commitment, responsibility.</summary>
public static class SetAgreementTerms
{
    /// <param name="Axes">Who is responsible, 0 to 4 on three axes.</param>
    /// <param name="Rhythm">How often they meet.</param>
    /// <param name="Pace">Whose pace, in their words.</param>
    /// <param name="Goal">What for, in their words.</param>
    /// <param name="VolunteerSide">What the volunteer commits to.</param>
    /// <param name="ClientSide">What the client commits to.</param>
    public sealed record Request(
        [Required] ResponsibilityAxes Axes,
        ContactRhythm? Rhythm = null,
        [StringLength(300)] string? Pace = null,
        [StringLength(500)] string? Goal = null,
        Commitment? VolunteerSide = null,
        Commitment? ClientSide = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/terms", HandleAsync)
        .Require(Policies.Write)
        .WithName("SetAgreementTerms").WithSummary("Write down rhythm, goal, commitment and responsibility")
        .WithDescription("The kind of responsibility follows from the axes: task transfer + decision authority − professional presence; up to 0 professional, 1 to 4 shared, from 5 volunteer. If-Match is the ETag of the agreement as it was read.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, HttpRequest http, CurrentUser user, AgreementsDb db, TextNotifications texts, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.IsResponsibleFor(agreement)) return AgreementErrors.NotResponsible.ToProblem();
        if (http.IfMatchFails(agreement) is { } stale) return stale.ToProblem();
        var terms = new AgreementTerms(
            request.Axes, request.Rhythm, request.Pace, request.Goal, request.VolunteerSide, request.ClientSide, agreement.Terms.Lines);
        var before = TextBefore.Of(agreement);
        if (agreement.SetContent(agreement.Content with { Terms = terms }) is { } error) return error.ToProblem();

        await texts.SettleAsync(agreement, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
