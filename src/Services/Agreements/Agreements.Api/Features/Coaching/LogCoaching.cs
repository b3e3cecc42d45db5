using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Idempotency;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Coaching;

/// <summary>The responsible professional or the coordinator writes down a contact in which the volunteer was guided.</summary>
public static class LogCoaching
{
    /// <param name="On">The day.</param>
    /// <param name="DirectionGiven">Whether direction was given.</param>
    /// <param name="RoomGiven">Whether room was given.</param>
    /// <param name="Note">What was said. The volunteer reads it.</param>
    public sealed record Request(DateOnly On, bool DirectionGiven, bool RoomGiven, [StringLength(CoachingContact.MaxLength)] string? Note = null);

    public sealed record Response(Guid Id);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/coaching-contacts", HandleAsync)
        .Require(CollaborationPolicies.Guide)
        .Idempotent()
        .WithName("LogCoaching").WithSummary("Write down a contact in which the volunteer was guided")
        .WithDescription("Whatever is written here about the volunteer, the volunteer reads.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        if (!part.IsResponsible && !part.IsCoordinator) return AgreementErrors.NotResponsible.ToProblem();
        if (part.IsEnded) return AgreementErrors.Ended.ToProblem();
        var (contact, error) = CoachingContact.Log(id, request.On, request.DirectionGiven, request.RoomGiven, request.Note, user.Id, clock.GetUtcNow());
        if (contact is null) return error!.ToProblem();

        db.Add(contact);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/agreements/v1/agreements/{id}/coaching-contacts", new Response(contact.Id));
    }
}
