using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Agreements.Features.Evaluations;

/// <summary>
/// Reads the evaluations of an agreement: after two, six and twelve months. Who answers reads the others after having answered himself;
/// who looks along reads when volunteer and professional both answered.
/// </summary>
public static class ListEvaluations
{
    /// <param name="Moments">The three evaluations; none before the agreement started.</param>
    public sealed record Response(IReadOnlyList<Moment> Moments);

    /// <param name="Months">So many months after the start.</param>
    /// <param name="DueOn">The day.</param>
    /// <param name="IsOpen">Whether it can be answered.</param>
    /// <param name="Answered">Who answered already.</param>
    /// <param name="Answers">What was said, as far as the reader may read it now.</param>
    /// <param name="Drift">How the volunteer's motives moved since the evaluation before; for the volunteer and the coordinator.</param>
    public sealed record Moment(int Months, DateOnly DueOn, bool IsOpen, IReadOnlyList<Party> Answered, IReadOnlyList<Item> Answers, MotiveDrift? Drift);

    /// <param name="By">Who says it.</param>
    /// <param name="Relation">How the relation is.</param>
    /// <param name="RelationWords">More about it.</param>
    /// <param name="Reciprocity">What one gets out of it.</param>
    /// <param name="AboutWorkingTogether">What one wants to say about working together.</param>
    /// <param name="MotiveCodes">Why the volunteer does it; for the volunteer and the coordinator.</param>
    /// <param name="At">When it was said.</param>
    public sealed record Item(
        Party By, RelationFeeling Relation, string? RelationWords, string Reciprocity, string? AboutWorkingTogether,
        IReadOnlyList<string> MotiveCodes, DateTimeOffset At);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/evaluations", HandleAsync)
        .Require(CollaborationPolicies.ReadEvaluations)
        .WithName("ListEvaluations").WithSummary("Read the evaluations of an agreement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, AgreementsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part || (part.As is null && !part.IsTeam)) return AgreementErrors.NotFound.ToProblem();
        var answers = await db.Set<EvaluationAnswer>().AsNoTracking().Where(answer => answer.AgreementId == id).OrderBy(answer => answer.At).ToListAsync(cancel);

        log.Viewed(part.Agreement.ClientId, part.Agreement.ClientAccountId, AccessPurpose.Agreement);
        log.Viewed(part.Agreement.VolunteerId, part.Agreement.VolunteerAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(part.Agreement.ActivatedAt is { } start
            ? [.. EvaluationPlan.Months.Select(months => Describe(months, start, answers, part, clock.Today()))]
            : []));
    }

    private static Moment Describe(int months, DateTimeOffset start, List<EvaluationAnswer> all, Involvement part, DateOnly today)
    {
        var said = all.FindAll(answer => answer.Months == months);
        var seesMotives = part.IsVolunteer || part.IsCoordinator;
        return new Moment(
            months, EvaluationPlan.DueOn(start, months), !part.IsEnded && EvaluationPlan.IsOpen(start, months, today),
            [.. said.Select(answer => answer.By).Distinct()],
            [.. said.Where(answer => Reads(part, answer, said)).Select(a => new Item(
                a.By, a.Relation, a.RelationWords, a.Reciprocity, a.AboutWorkingTogether, seesMotives ? a.MotiveCodes : [], a.At))],
            seesMotives ? Drift(months, all) : null);
    }

    private static bool Reads(Involvement part, EvaluationAnswer answer, List<EvaluationAnswer> said)
    {
        // There may be several caregivers, and one is not the other.
        bool IsOwn(EvaluationAnswer one) => one.By == part.As && (one.By != Party.Caregiver || one.AnsweredBy == part.User.Id);
        if (answer.AnsweredBy == part.User.Id || IsOwn(answer)) return true;
        if (part.As is Party.Client or Party.Volunteer or Party.Professional or Party.Caregiver)
            return said.Exists(IsOwn);
        // A coordinator has to do with the volunteer, not with the client's words.
        var isJoint = said.Exists(one => one.By == Party.Volunteer) && said.Exists(one => one.By == Party.Professional);
        return isJoint && (part.IsTeam || answer.By is Party.Volunteer or Party.Professional);
    }

    private static MotiveDrift? Drift(int months, List<EvaluationAnswer> all)
    {
        var ranked = all.FindAll(answer => answer.By == Party.Volunteer && answer.Months <= months).OrderBy(answer => answer.Months).ToArray();
        return ranked is [.., var before, var now] && now.Months == months ? MotiveDrift.Between(before.MotiveCodes, now.MotiveCodes) : null;
    }
}
