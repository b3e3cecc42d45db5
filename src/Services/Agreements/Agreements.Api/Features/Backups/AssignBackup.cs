using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>The responsible professional names who is reachable when he is not, also while the agreement runs.</summary>
public static class AssignBackup
{
    public sealed record Request(Guid PersonId);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/backup", HandleAsync)
        .Require(Policies.Write)
        .WithName("AssignBackup").WithSummary("Name the backup")
        .WithDescription("A professional or a coordinator of the platform. Who said yes to a draft with another backup, is asked again; when the agreement runs, its people are told.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, AttentionReview job, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.IsResponsibleFor(agreement)) return AgreementErrors.NotResponsible.ToProblem();
        var version = agreement.Version;
        var presence = await db.PresenceAsync([request.PersonId], clock.Today(), cancel);
        if (agreement.AssignBackup(request.PersonId, presence, clock.Today()) is { } error) return error.ToProblem();
        if (agreement.Version == version) return TypedResults.NoContent();

        await job.CheckAsync([agreement], cancel);
        if (agreement.Status == AgreementStatus.Active)
            await notices.NotifyPeopleAsync(db, agreement, AgreementNotices.ResponsibleChanged, except: user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
