using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Features.Signals;

/// <summary>Reads one signal with its answer. Who looks after it also reads what was done and, after a private check, how to begin the conversation.</summary>
public static class GetSignal
{
    public sealed record Step(Guid Id, Guid WrittenBy, string What, DateTimeOffset At);

    public sealed record Response(
        Guid Id, Guid? AgreementId, Guid? RequestId, Guid ClientId, Guid? VolunteerId, SignalSource Source, Role? ReporterRole, SignalKind Kind, CheckInDimension? Dimension,
        Feeling Feeling, string What, Urgency Urgency, Confidentiality Confidentiality,
        SignalStatus Status, SignalHandler Handler, DateTimeOffset ReportedAt, DateTimeOffset? DueAt, DateTimeOffset? EscalatedAt, DateTimeOffset? HappyAgainAt,
        string? Answer, DateTimeOffset? AnsweredAt, DateTimeOffset? ClosedAt, SignalOutcome? Outcome,
        IReadOnlyList<Step> FollowUps, IReadOnlyList<string> Guide, bool IsYoursToAnswer);

    internal static void Map(IEndpointRouteBuilder signals) => signals
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadSignal)
        .WithName("GetSignal").WithSummary("Read a signal and its answer")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, SignalsDb db, AccessLog log, CancellationToken cancel)
    {
        var signal = await db.SignalsFor(user).AsNoTracking().Include(s => s.FollowUps).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (signal is null) return SignalErrors.NotFound.ToProblem();

        var people = await db.Collaborations.AsNoTracking().SingleAsync(c => c.AgreementId == signal.AgreementId, cancel);
        log.Viewed([new SignalAccess.Seen(signal.Source, signal.ReporterId, signal.Feeling, signal.Confidentiality,
            signal.ClientId, people.ClientAccountId, signal.VolunteerId, people.VolunteerAccountId)], user.Id);
        await db.SaveChangesAsync(cancel);
        var looksAfter = await db.SignalsAssignedTo(user).AnyAsync(s => s.Id == id, cancel);
        return TypedResults.Ok(new Response(
            signal.Id, people.IsWithoutAgreement ? null : signal.AgreementId, people.IsWithoutAgreement ? null : signal.RequestId, signal.ClientId, people.VolunteerOrNobody, signal.Source,
            signal.Source == SignalSource.Person ? signal.ReporterRole : null, signal.Kind, signal.Dimension,
            signal.Feeling, signal.What, signal.Urgency, signal.Confidentiality,
            signal.Status, signal.Handler, signal.ReportedAt, signal.DueAt, signal.EscalatedAt, signal.ResolvedByClientAt,
            signal.Answer, signal.AnsweredAt, signal.ClosedAt, signal.Outcome,
            looksAfter ? [.. signal.FollowUps.OrderBy(done => done.At).Select(done => new Step(done.Id, done.WrittenBy, done.What, done.At))] : [],
            looksAfter ? ConversationGuide.For(signal.Dimension) : [], looksAfter));
    }
}
