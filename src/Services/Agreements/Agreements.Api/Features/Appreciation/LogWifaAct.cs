using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Appreciation;

/// <summary>Somebody writes down that he appreciated, informed, facilitated or aligned. Everybody speaks for himself; a client says thank you.</summary>
public static class LogWifaAct
{
    /// <param name="Letter">Which of the four.</param>
    /// <param name="Reason">For what, in words for the other.</param>
    /// <param name="BehaviourCode">Which behaviour of the list, when it is one.</param>
    /// <param name="Occasion">At what moment.</param>
    public sealed record Request(
        WifaLetter Letter,
        [Required, StringLength(WifaAct.MaxLength)] string Reason,
        [StringLength(40)] string? BehaviourCode = null,
        WifaOccasion Occasion = WifaOccasion.Everyday);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/wifa-acts", HandleAsync)
        .Require(CollaborationPolicies.Appreciate)
        .Idempotent()
        .WithName("LogWifaAct").WithSummary("Thank, inform, facilitate or align")
        .WithDescription("The direction follows from who it is: the volunteer towards the professional, the others towards the volunteer. After the end of an agreement one can still thank.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if ((part.As ?? (part.IsTeam ? Party.Professional : null)) is not { } actor) return AgreementErrors.NotYours.ToProblem();
        if (part.IsEnded && request.Letter != WifaLetter.Appreciate) return AgreementErrors.Ended.ToProblem();

        var (act, error) = WifaAct.Log(id, request.Letter, request.Reason, request.BehaviourCode, request.Occasion, user.Id, actor, clock.GetUtcNow());
        if (act is null) return error!.ToProblem();
        db.Add(act);
        if (act.Letter == WifaLetter.Appreciate)
        {
            var other = act.Direction == WifaDirection.ToVolunteer ? part.Agreement.VolunteerAccountId : part.Agreement.ProfessionalId;
            await notices.NotifyAsync(other, AppreciationNotices.Thanked, id, cancel);
            if (act.Direction == WifaDirection.ToVolunteer) await notices.CompleteAsync([AppreciationNotices.NotThanked], id, personId: null, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/wifa-acts", new Response(act.Id));
    }
}
