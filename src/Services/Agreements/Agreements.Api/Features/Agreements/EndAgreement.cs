using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Backups;
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
        if (!hasEnded) await notices.NotifyPeopleAsync(db, agreement, AgreementNotices.Ended, except: user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
