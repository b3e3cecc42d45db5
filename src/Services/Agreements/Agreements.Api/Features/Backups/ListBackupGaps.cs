using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Running agreements of the own team or organisation behind which nobody stands on some day ahead: each with the days and why.</summary>
public static class ListBackupGaps
{
    public sealed record Query(
        [property: FromQuery(Name = "days"), Range(1, 60), DefaultValue(14)] int Days = 14,
        [property: FromQuery(Name = "page"), Range(1, 10_000), DefaultValue(1)] int Page = 1,
        [property: FromQuery(Name = "pageSize"), Range(1, 100), DefaultValue(20)] int PageSize = 20);

    /// <param name="AgreementId">The agreement.</param>
    /// <param name="From">First day without anybody.</param>
    /// <param name="Until">Last day of the days asked.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Item(Guid AgreementId, DateOnly From, DateOnly Until, GapReason Reason);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/backup-gaps", HandleAsync)
        .Require(Policies.Gaps)
        .WithName("ListBackupGaps").WithSummary("List agreements that nobody stands behind")
        .WithDescription("Of the own team or organisation, in the days ahead, today included; the soonest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] Query query, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        var (teams, organisations, me) = (user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator), user.Id);
        var running = await db.AgreementsFor(user).AsNoTracking()
            .Where(a => a.Status == AgreementStatus.Active
                && (teams.Contains(a.TeamId) || organisations.Contains(a.OrganisationId) || a.ProfessionalId == me || a.BackupId == me))
            .ToListAsync(cancel);
        Guid?[] people = [.. running.SelectMany(a => new[] { a.ProfessionalId, a.BackupId }).Distinct()];
        var presence = await db.PresenceAsync(people, today, cancel);
        var withHours = (await db.Reachabilities.AsNoTracking().Where(one => people.Contains(one.PersonId)).ToListAsync(cancel))
            .Where(one => one.Week.Count > 0).Select(one => one.PersonId).ToHashSet();

        Item[] gaps =
        [
            .. running.SelectMany(a => Gaps(a, query.Days, today, presence, withHours))
                .OrderBy(gap => gap.From).ThenBy(gap => gap.AgreementId).Skip((query.Page - 1) * query.PageSize).Take(query.PageSize + 1),
        ];
        return TypedResults.Ok(new Page<Item>([.. gaps.Take(query.PageSize)], gaps.Length > query.PageSize));
    }

    /// <summary>Days after each other with the same reason are one gap.</summary>
    private static IEnumerable<Item> Gaps(Agreement agreement, int days, DateOnly today, Presence presence, HashSet<Guid> withHours)
    {
        var nobodyGaveHours = !withHours.Contains(agreement.ProfessionalId) && !(agreement.BackupId is { } backup && withHours.Contains(backup));
        Item? open = null;
        for (var day = today; day < today.AddDays(days); day = day.AddDays(1))
        {
            var gap = presence.GapOn(day, agreement.ProfessionalId, agreement.BackupId, agreement.TeamId) ?? (nobodyGaveHours ? GapReason.NoHours : null);
            if (open is not null && gap != open.Reason)
            {
                yield return open;
                open = null;
            }
            if (gap is { } reason) open = open is null ? new Item(agreement.Id, day, day, reason) : open with { Until = day };
        }
        if (open is not null) yield return open;
    }
}
