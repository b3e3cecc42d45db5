using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Consents;

/// <summary>
/// Client, caregiver, volunteer or responsible professional proposes another text for an agreement that runs. All four weigh the
/// same: the others are asked, and until they said yes what was agreed holds.
/// </summary>
public static class ProposeVersion
{
    /// <param name="Does">What the volunteer does.</param>
    /// <param name="DoesNot">What the volunteer does not do.</param>
    /// <param name="ClientDoes">What the client does himself.</param>
    /// <param name="OtherDoes">What somebody else does.</param>
    /// <param name="Axes">Who is responsible, 0 to 4 on three axes.</param>
    /// <param name="Rhythm">How often they meet.</param>
    /// <param name="Pace">Whose pace, in their words.</param>
    /// <param name="Goal">What for, in their words.</param>
    /// <param name="VolunteerSide">What the volunteer commits to.</param>
    /// <param name="ClientSide">What the client commits to.</param>
    /// <param name="TookPart">Who talked about it, besides the proposer.</param>
    /// <param name="WithoutReason">Why without the client or the caregiver, when one of them did not take part.</param>
    /// <param name="As">As whom, for a professional who may speak for himself and for a client without account.</param>
    public sealed record Request(
        [Required, AtMost(20)] List<TaskLine> Does,
        [Required, Lines] List<string> DoesNot,
        [Required, Lines] List<string> ClientDoes,
        [Required, Lines] List<string> OtherDoes,
        [Required] ResponsibilityAxes Axes,
        ContactRhythm? Rhythm = null,
        [StringLength(300)] string? Pace = null,
        [StringLength(500)] string? Goal = null,
        Commitment? VolunteerSide = null,
        Commitment? ClientSide = null,
        [AtMost(4), SigningParty] List<Party>? TookPart = null,
        [StringLength(500)] string? WithoutReason = null,
        [SigningParty] Party? As = null);

    /// <param name="Id">The proposed version.</param>
    /// <param name="Number">The number it will have.</param>
    /// <param name="Revision">To be sent along with a yes or no.</param>
    public sealed record Response(Guid Id, int Number, int Revision);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/versions", HandleAsync)
        .Require(Policies.Propose)
        .WithName("ProposeVersion").WithSummary("Propose another version of an agreement that runs")
        .WithDescription("Whoever proposes, says yes by that. It comes into force when client, volunteer, caregiver and responsible professional said yes.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .Idempotent();

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TextNotifications texts, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.ProposerOf(user.As(agreement), request.As) is not { } signatory) return AgreementErrors.NotYours.ToProblem();
        var terms = new AgreementTerms(request.Axes, request.Rhythm, request.Pace, request.Goal, request.VolunteerSide, request.ClientSide, []);
        var content = AgreementContent.Of(request.Does, request.DoesNot, request.ClientDoes, request.OtherDoes, terms);
        var with = new Participation([.. request.TookPart ?? [], signatory.Party], agreement.AskedCaregivers.Count > 0, request.WithoutReason);
        var before = TextBefore.Of(agreement);
        var (proposal, error) = agreement.Propose(signatory, user.Id, content, with, clock.GetUtcNow());
        if (proposal is null) return error!.ToProblem();

        await texts.SettleAsync(agreement, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/versions", new Response(proposal.Id, proposal.Number, proposal.Revision));
    }
}
