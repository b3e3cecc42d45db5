using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.Idempotency;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Alignments;

/// <summary>Somebody of an agreement plans to sit together about client and work.</summary>
public static class PlanAlignment
{
    public sealed record Request(DateOnly On, [Required, StringLength(AlignmentMoment.MaxAbout)] string About);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/alignments", HandleAsync)
        .Require(CollaborationPolicies.Align)
        .Idempotent()
        .WithName("PlanAlignment").WithSummary("Plan to sit together about client and work")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (part.As is null && !part.IsTeam) return AgreementErrors.NotYours.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        var (moment, error) = AlignmentMoment.Plan(id, request.On, request.About, user.Id, clock.Today());
        if (moment is null) return error!.ToProblem();

        db.Add(moment);
        var (client, volunteer, professional) = (part.Agreement.ClientAccountId, part.Agreement.VolunteerAccountId, part.Agreement.ProfessionalId);
        foreach (var other in new[] { client, volunteer, professional }.OfType<Guid>().Where(person => person != user.Id))
            await notices.NotifyAsync(other, AlignmentNotices.AlignmentPlanned, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/alignments", new Response(moment.Id));
    }
}
