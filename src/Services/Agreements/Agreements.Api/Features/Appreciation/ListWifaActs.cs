using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Appreciation;

/// <summary>Lists what people did for each other, in both directions, the newest first. A client reads the own thanks.</summary>
public static class ListWifaActs
{
    /// <param name="Items">The acts of this page.</param>
    /// <param name="HasMore">Whether a next page has acts.</param>
    /// <param name="ToVolunteer">How many went towards the volunteer, of those the reader sees.</param>
    /// <param name="ToProfessional">How many went towards the professional, of those the reader sees.</param>
    /// <param name="LastThankedAt">When the volunteer was thanked last; null for a client, or when never.</param>
    /// <param name="IsThanksDue">Whether nobody thanked the volunteer for sixty days; for the professional and the coordinator.</param>
    public sealed record Response(
        IReadOnlyList<Item> Items, bool HasMore, int ToVolunteer, int ToProfessional, DateTimeOffset? LastThankedAt, bool IsThanksDue);

    public sealed record Item(
        Guid Id, WifaLetter Letter, WifaDirection Direction, string Reason, string? BehaviourCode, WifaOccasion Occasion, Party Actor, DateTimeOffset At);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/wifa-acts", HandleAsync)
        .Require(CollaborationPolicies.Appreciate)
        .WithName("ListWifaActs").WithSummary("List what people did for each other")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, [FromQuery(Name = "letter"), AllowedValues("w", "i", "f", "a", null)] string? letter,
        [FromQuery(Name = "direction"), AllowedValues("to-volunteer", "to-professional", null)] string? direction,
        CurrentUser user, AgreementsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        var seesAll = part.IsVolunteer || part.IsTeam || part.IsCoordinator;
        if (!seesAll && !part.IsClient) return AgreementErrors.NotFound.ToProblem();

        var me = user.Id;
        var all = db.Set<WifaAct>().Where(act => act.AgreementId == id);
        var seen = seesAll ? all : all.Where(act => act.ActorId == me);
        var (wanted, towards) = (WifaCodes.Letter(letter), WifaCodes.Direction(direction));
        var acts = await seen.PageByDescending(act => act.At, act => act.Id)
            .Where(act => (wanted == null || act.Letter == wanted) && (towards == null || act.Direction == towards))
            .Select(act => new Item(act.Id, act.Letter, act.Direction, act.Reason, act.BehaviourCode, act.Occasion, act.Actor, act.At))
            .ToPageAsync(page, cancel);
        var toVolunteer = await seen.CountAsync(act => act.Direction == WifaDirection.ToVolunteer, cancel);
        var toProfessional = await seen.CountAsync(act => act.Direction == WifaDirection.ToProfessional, cancel);
        var thanked = seesAll
            ? await all.Where(act => act.Letter == WifaLetter.Appreciate && act.Direction == WifaDirection.ToVolunteer).MaxAsync(act => (DateTimeOffset?)act.At, cancel)
            : null;
        var isDue = (part.IsTeam || part.IsCoordinator) && !part.IsEnded && part.Agreement.ActivatedAt is { } start && (thanked ?? start) <= clock.GetUtcNow().AddDays(-60);

        log.Viewed(part.Agreement.VolunteerId, part.Agreement.VolunteerAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(acts.Items, acts.HasMore, toVolunteer, toProfessional, thanked, isDue));
    }
}
