using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Alignments;

/// <summary>Somebody who was there writes down that people sat together, who was there and what was said.</summary>
public static class HoldAlignment
{
    /// <param name="HeldOn">The day.</param>
    /// <param name="Present">Who was there; the writer always.</param>
    /// <param name="Notes">What was said, for those who were there.</param>
    public sealed record Request(
        DateOnly HeldOn, [Required, MaxLength(6)] List<Party> Present,
        [StringLength(AlignmentMoment.MaxNotes)] string? Notes = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/alignments/{momentId:guid}/holding", HandleAsync)
        .Require(CollaborationPolicies.Align)
        .WithName("HoldAlignment").WithSummary("Write down that people sat together")
        .WithDescription("Only who was there reads the notes, by his own sign-in.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid momentId, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (part.As is not { } writer) return AgreementErrors.NotYours.ToProblem();
        var moment = await db.Set<AlignmentMoment>().Include(m => m.Present).SingleOrDefaultAsync(m => m.AgreementId == id && m.Id == momentId, cancel);
        if (moment is null) return CollaborationErrors.AlignmentNotFound.ToProblem();

        var there = request.Present.Append(writer).Distinct().Select(who => (Who: who, Person: part.PersonOf(who))).ToArray();
        if (there.Any(one => !one.Person.HasPart)) return CollaborationErrors.WhoWasThere.ToProblem();
        if (moment.Hold(request.HeldOn, request.Notes, [.. there.Select(one => (one.Who, one.Person.PersonId))], clock.Today()) is { } error) return error.ToProblem();

        if (!await db.Set<AlignmentMoment>().AnyAsync(m => m.AgreementId == id && m.Id != momentId && m.HeldOn == null, cancel))
            await notices.CompleteAsync([AlignmentNotices.AlignmentPlanned], id, personId: null, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
