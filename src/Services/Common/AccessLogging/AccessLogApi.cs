using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.AccessLogging;

/// <summary>"Wie keek in mijn gegevens": the log about oneself, one's own actions, and counts for who controls it.</summary>
public static class AccessLogApi
{
    /// <summary>One look at somebody's data.</summary>
    /// <param name="Id">The look.</param>
    /// <param name="At">When.</param>
    /// <param name="ViewerId">Who looked.</param>
    /// <param name="Role">In which role.</param>
    /// <param name="SubjectId">At whose data: the client or the volunteer.</param>
    /// <param name="Permission">Which permission was used: its stable name.</param>
    /// <param name="What">The same, in words.</param>
    /// <param name="Purpose">For what.</param>
    public sealed record Look(Guid Id, DateTimeOffset At, Guid ViewerId, Role Role, Guid SubjectId, string Permission, string What, AccessPurpose Purpose);

    /// <summary>How often data was looked at.</summary>
    public sealed record Count(Role Role, string Permission, AccessPurpose Purpose, int Looks);

    internal static void MapAccessLog(this IEndpointRouteBuilder api)
    {
        var log = api.MapGroup("/access-log");
        log.MapGet("/", ReadAboutMeAsync).Require(CommonPermissions.ReadAccessLog)
            .WithName("ReadAccessLog").WithSummary("Read who looked at one's own data").ProducesProblem(400);
        log.MapGet("/own-actions", ReadMineAsync).Require(CommonPermissions.ReadAccessLog)
            .WithName("ReadOwnActions").WithSummary("Read at whose data one looked oneself").ProducesProblem(400);
        log.MapGet("/counts", CountAsync).Require(CommonPermissions.CountAccess)
            .WithName("CountAccess").WithSummary("Count how often data was looked at in the last thirty days, without persons");
    }

    private static Task<Ok<Page<Look>>> ReadAboutMeAsync([AsParameters] PageQuery page, CurrentUser user, ServiceDescription service, DbContext db, CancellationToken cancel)
    {
        var me = user.Id;
        return ReadAsync(db.Set<AccessLogEntry>().Where(entry => entry.SubjectAccountId == me), page, service, cancel);
    }

    private static Task<Ok<Page<Look>>> ReadMineAsync([AsParameters] PageQuery page, CurrentUser user, ServiceDescription service, DbContext db, CancellationToken cancel)
    {
        var me = user.Id;
        return ReadAsync(db.Set<AccessLogEntry>().Where(entry => entry.ViewerId == me), page, service, cancel);
    }

    private static async Task<Ok<Page<Look>>> ReadAsync(IQueryable<AccessLogEntry> entries, PageQuery page, ServiceDescription service, CancellationToken cancel)
    {
        var words = service.Permissions.ToDictionary(permission => permission.Name, permission => permission.Description);
        var found = await entries.AsNoTracking().PageByDescending(entry => entry.At, entry => entry.Id).ToPageAsync(page, cancel);
        return TypedResults.Ok(new Page<Look>(
            [.. found.Items.Select(e => new Look(e.Id, e.At, e.ViewerId, e.Role, e.SubjectId, e.Permission, words.GetValueOrDefault(e.Permission, e.Permission), e.Purpose))], found.HasMore));
    }

    private static async Task<Ok<List<Count>>> CountAsync(DbContext db, TimeProvider clock, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddDays(-30);
        return TypedResults.Ok(await db.Set<AccessLogEntry>().Where(entry => entry.At >= since)
            .GroupBy(entry => new { entry.Role, entry.Permission, entry.Purpose })
            .Select(group => new Count(group.Key.Role, group.Key.Permission, group.Key.Purpose, group.Count()))
            .ToListAsync(cancel));
    }
}
