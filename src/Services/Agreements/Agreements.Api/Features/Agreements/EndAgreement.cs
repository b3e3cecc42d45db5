using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>The responsible professional, the client or the volunteer ends an agreement, also a draft; the others are told. The volunteer has a place free again.</summary>
public static class EndAgreement
{
    public sealed record Request(EndReason Reason);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPost("/{id:guid}/ending", HandleAsync)
        .Require(Policies.End)
        .WithName("EndAgreement").WithSummary("End an agreement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.IsResponsibleFor(agreement) && agreement.PartyOf(user.As(agreement)) is null or Party.Caregiver) return AgreementErrors.NotYours.ToProblem();

        var hasEnded = agreement.Status == AgreementStatus.Ended;
        agreement.End(request.Reason, clock.GetUtcNow());
        if (!hasEnded) await TellAsync(agreement, user.Id, db, notices, clock.Today(), cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>What was asked is stale; the people are told; and when client or volunteer stopped, somebody calls.</summary>
    private static async Task TellAsync(Agreement a, Guid by, AgreementsDb db, Notifier notices, DateOnly today, CancellationToken cancel)
    {
        await notices.CompleteAsync(AgreementNotices.StaleAfterEnd, a.Id, personId: null, cancel);
        var client = a.ClientId;
        var caregivers = await db.CaregiversWhoMayRead().Where(caregiver => caregiver.ClientId == client).Select(caregiver => caregiver.AccountId).ToListAsync(cancel);
        Guid?[] callers = a.ProfessionalId == by ? [] : [a.ProfessionalId, .. await db.StandInsAsync(a, today, cancel)];
        await EachAsync([a.ClientAccountId, a.VolunteerAccountId], AgreementNotices.Ended);
        await EachAsync(callers, a.EndReason == EndReason.Boundary ? AgreementNotices.CallAtOnce : AgreementNotices.CallAfterEnd);
        Guid?[] others = [a.BackupId, .. caregivers, .. await db.CoordinatorsOfAsync(a, today, cancel)];
        await EachAsync(others.Except(callers), AgreementNotices.EndedOfOthers);

        async Task EachAsync(IEnumerable<Guid?> people, NoticeKind kind)
        {
            foreach (var person in people.OfType<Guid>().Distinct().Where(person => person != by)) await notices.NotifyAsync(person, kind, a.Id, cancel);
        }
    }
}
