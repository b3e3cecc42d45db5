using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Running agreements of the own team or organisation behind which nobody stands on some day ahead: each with the days and why.</summary>
public static class ListBackupGaps
{
    public sealed record Query(
        [property: FromQuery(Name = "days"), Range(1, 60), DefaultValue(14)] int Days = 14,
        [property: FromQuery(Name = "after")] Guid? After = null,
        [property: FromQuery(Name = "pageSize"), Range(1, 100), DefaultValue(20)] int PageSize = 20);

    /// <param name="AgreementId">The agreement.</param>
    /// <param name="ClientId">The client.</param>
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="ActivityCode">What they do together.</param>
    /// <param name="From">First day without anybody.</param>
    /// <param name="Until">Last day of the days asked.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="BackupId">The backup; null without one.</param>
    public sealed record Item(Guid AgreementId, Guid ClientId, Guid VolunteerId, string ActivityCode, DateOnly From, DateOnly Until, GapReason Reason, Guid? BackupId);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/backup-gaps", HandleAsync)
        .Require(Policies.Gaps)
        .WithName("ListBackupGaps").WithSummary("List agreements that nobody stands behind")
        .WithDescription("Of the own team or organisation, in the days ahead, today included; the soonest first. What an agreement misses stays together: a page is of so many agreements, and the next is asked after the last agreement.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] Query query, CurrentUser user, AgreementsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        var (teams, organisations) = (user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator));
        var backedUp = db.AgreementsBackedUpBy(user).Select(a => a.Id);
        var running = db.AgreementsFor(user).AsNoTracking()
            .Where(a => a.Status == AgreementStatus.Active
                && (teams.Contains(a.TeamId) || organisations.Contains(a.OrganisationId) || backedUp.Contains(a.Id)));
        var last = today.AddDays(query.Days - 1);
        var withHours = db.Reachabilities.Where(one => one.HasHours);
        var doubtful = await db.CoverageOf(running, today, leftBy: last, awayBy: last)
            .Select(now => new
            {
                now.Agreement.Id,
                TeamId = now.Agreement.StandsInForTeam ? (Guid?)null : now.Agreement.TeamId,
                now.Agreement.ClientId,
                now.Agreement.ClientAccountId,
                now.Agreement.VolunteerId,
                now.Agreement.ActivityCode,
                now.Agreement.ProfessionalId,
                now.Agreement.BackupId,
                now.Agreement.BackupTeamId,
                now.Agreement.BackupOrganisationId,
                MayBeAlone = now.ProfessionalLeft || now.BackupLeft || now.BothAway,
                NoHours = !withHours.Any(one => one.PersonId == now.Agreement.ProfessionalId || one.PersonId == now.Agreement.BackupId),
                BackupWithoutHours = now.Agreement.BackupId != null && !withHours.Any(one => one.PersonId == now.Agreement.BackupId),
            })
            .Where(now => now.MayBeAlone || now.NoHours || now.BackupWithoutHours)
            .Select(now => new Pair(now.Id, now.ClientId, now.ClientAccountId, now.VolunteerId, now.ActivityCode, now.TeamId, now.ProfessionalId, now.BackupId, new BackupPlace(now.BackupTeamId, now.BackupOrganisationId),
                now.NoHours ? GapReason.NoHours : now.BackupWithoutHours ? GapReason.BackupWithoutHours : null)).ToListAsync(cancel);
        var presence = await db.PresenceAsync(doubtful.SelectMany(a => new[] { a.ProfessionalId, a.BackupId }), today, cancel);

        Item[][] all =
        [
            .. doubtful.Select(a => Gaps(a, query.Days, today, presence).ToArray()).Where(gaps => gaps.Length > 0)
                .OrderBy(gaps => gaps[0].From).ThenBy(gaps => gaps[0].AgreementId),
        ];
        var found = new PageQuery(query.After, query.PageSize).Of(all, gaps => gaps[0].AgreementId);
        var accounts = doubtful.DistinctBy(pair => pair.ClientId).ToDictionary(pair => pair.ClientId, pair => pair.ClientAccountId);
        foreach (var client in found.Items.Select(gaps => gaps[0].ClientId).Distinct()) log.Viewed(client, accounts[client], AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.SelectMany(gaps => gaps)], found.HasMore));
    }

    /// <summary>Days after each other with the same reason are one gap.</summary>
    private static IEnumerable<Item> Gaps(Pair agreement, int days, DateOnly today, Presence presence)
    {
        Item? open = null;
        for (var day = today; day < today.AddDays(days); day = day.AddDays(1))
        {
            var gap = presence.GapOn(day, agreement.ProfessionalId, agreement.BackupId, agreement.Place, agreement.TeamId) ?? agreement.Hours;
            if (open is not null && gap != open.Reason)
            {
                yield return open;
                open = null;
            }
            if (gap is { } reason) open = open is null ? new Item(agreement.Id, agreement.ClientId, agreement.VolunteerId, agreement.ActivityCode, day, day, reason, agreement.BackupId) : open with { Until = day };
        }
        if (open is not null) yield return open;
    }

    /// <summary>Who should stand behind an agreement, and what is missing of their hours on every day.</summary>
    private sealed record Pair(Guid Id, Guid ClientId, Guid? ClientAccountId, Guid VolunteerId, string ActivityCode, Guid? TeamId, Guid ProfessionalId, Guid? BackupId, BackupPlace Place, GapReason? Hours);
}
