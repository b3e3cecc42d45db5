using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
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

/// <summary>Another professional of the team becomes responsible: handed over, or taken over when the other left. Then also the backup or the coordinator may name one, so that nobody is stuck.</summary>
public static class ChangeResponsible
{
    /// <param name="ProfessionalId">Who takes over.</param>
    /// <param name="Reason">Why, for the team.</param>
    /// <param name="BackupId">The next backup; needed when the backup takes over, otherwise the backup stays.</param>
    public sealed record Request(Guid ProfessionalId, [Required, StringLength(500)] string Reason, Guid? BackupId = null);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/responsible", HandleAsync)
        .Require(Policies.NameResponsible)
        .WithName("ChangeResponsible").WithSummary("Make another professional responsible")
        .WithDescription("By the responsible professional or a colleague of the team; when the responsible professional is gone also by the backup or a coordinator of the organisation. To a professional of the team; while the team has nobody, to the backup or a coordinator of the organisation, who stands in. When that is the backup, the next backup is named in the same step. There is always exactly one; the history is kept.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, AttentionReview job, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        var (version, formerly, today) = (agreement.Version, agreement.ProfessionalId, clock.Today());
        var presence = await db.PresenceAsync([agreement.ProfessionalId, request.ProfessionalId, request.BackupId], today, cancel);
        var isGone = presence.HasResponsibleLeft(today, agreement.ProfessionalId, agreement.TeamOfResponsible) || presence.IsAway(agreement.ProfessionalId, today) || agreement.IsBehindParty;
        if (!user.WorksInTeamOf(agreement) && !user.IsResponsibleFor(agreement) && !(isGone && (user.IsBackupOf(agreement) || user.Coordinates(agreement)))) return AgreementErrors.NotResponsible.ToProblem();
        if (agreement.ChangeResponsible(request.ProfessionalId, request.BackupId, user.Id, request.Reason, presence, await HasTeamNobodyAsync(db, agreement, today, cancel), clock.GetUtcNow()) is { } error) return error.ToProblem();
        if (agreement.Version == version) return TypedResults.NoContent();

        await notices.HandOverAsync(AgreementNotices.OfResponsible, id, from: formerly, to: agreement.ProfessionalId, cancel);
        await notices.AskAlsoAsync(AttentionNotices.OfResponsible, id, agreement.ProfessionalId, cancel); // what the backup or the team was asked meanwhile
        await job.CheckAsync([agreement], cancel);
        await notices.NotifyPeopleAsync(db, agreement, AgreementNotices.ResponsibleChanged, except: user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>Whether the team has no professional who could be responsible.</summary>
    private static async Task<bool> HasTeamNobodyAsync(AgreementsDb db, Agreement agreement, DateOnly today, CancellationToken cancel)
    {
        var (team, parties) = (agreement.TeamId, agreement.Parties);
        return !await db.Roles.HoldingOn(today).AnyAsync(role => role.Role == Role.Professional && role.TeamId == team && !parties.Contains(role.PersonId), cancel);
    }
}
