using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Another professional of the team becomes responsible: handed over, or taken over by a colleague when the other left.</summary>
public static class ChangeResponsible
{
    /// <param name="ProfessionalId">Who takes over.</param>
    /// <param name="Reason">Why, for the team.</param>
    /// <param name="BackupId">The next backup; needed when the backup takes over, otherwise the backup stays.</param>
    public sealed record Request(Guid ProfessionalId, [Required, StringLength(500)] string Reason, Guid? BackupId = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/responsible", HandleAsync)
        .Require(Policies.Write)
        .WithName("ChangeResponsible").WithSummary("Make another professional responsible")
        .WithDescription("By the responsible professional or a colleague of the team; to a professional of the team. When that is the backup, the next backup is named in the same step. There is always exactly one; the history is kept.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, AgreementAttentionJob job, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.WorksInTeamOf(agreement)) return AgreementErrors.NotResponsible.ToProblem();
        var version = agreement.Version;
        var presence = await db.PresenceAsync([request.ProfessionalId, request.BackupId], clock.Today(), cancel);
        if (agreement.ChangeResponsible(request.ProfessionalId, request.BackupId, user.Id, request.Reason, presence, clock.GetUtcNow()) is { } error) return error.ToProblem();
        if (agreement.Version == version) return TypedResults.NoContent();

        await job.CheckAsync([agreement], cancel);
        await notices.NotifyPeopleAsync(db, agreement, AgreementNotices.ResponsibleChanged, except: user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
