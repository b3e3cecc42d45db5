using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Notices;

/// <summary>What the platform tells oneself.</summary>
public static class NoticesApi
{
    /// <summary>A notice.</summary>
    /// <param name="Id">The notice.</param>
    /// <param name="Code">Stable code.</param>
    /// <param name="TaskGroup">What the reader is asked to do about it.</param>
    /// <param name="Sentence">What it says, in the reader's language.</param>
    /// <param name="SubjectKind">What it is about.</param>
    /// <param name="SubjectId">The id of what it is about.</param>
    /// <param name="At">Since when.</param>
    /// <param name="ReadAt">When it was read; null when it waits.</param>
    public sealed record Item(
        Guid Id, string Code, TaskGroup TaskGroup, string Sentence, SubjectKind SubjectKind, Guid SubjectId, DateTimeOffset At, DateTimeOffset? ReadAt);

    private static readonly Error NotFound = new("notice.not-found", 404, "We could not find this notice.", "We konden dit bericht niet vinden.");

    internal static void MapNotices(this IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("/notices").Require(CommonPermissions.ReadNotices);
        notices.MapGet("/", ListAsync).WithName("ListNotices").WithSummary("List what the platform tells oneself, the newest first").ProducesProblem(400);
        notices.MapPost("/{id:guid}/reading", ReadAsync).WithName("ReadNotice").WithSummary("Say that a notice was read").ProducesProblem(400).ProducesProblem(404);
        notices.MapDelete("/{id:guid}/reading", MarkUnreadAsync).WithName("KeepNotice").WithSummary("Let a notice wait again that was called read").ProducesProblem(400).ProducesProblem(404);
    }

    private static async Task<Ok<Page<Item>>> ListAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "isRead")] bool? isRead, HttpRequest request, CurrentUser user, DbContext db, CancellationToken cancel)
    {
        var (me, english) = (user.Id, Language.IsEnglish(request));
        return TypedResults.Ok(await db.Set<Notice>()
            .Where(notice => notice.PersonId == me && (isRead == null || isRead == (notice.ReadAt != null)))
            .PageByDescending(notice => notice.At, notice => notice.Id)
            .Select(notice => new Item(
                notice.Id, notice.Code, notice.TaskGroup, english ? notice.English : notice.Dutch, notice.SubjectKind, notice.SubjectId, notice.At, notice.ReadAt))
            .ToPageAsync(page, cancel));
    }

    private static Task<Results<NoContent, ProblemHttpResult>> ReadAsync(Guid id, CurrentUser user, DbContext db, TimeProvider clock, CancellationToken cancel) =>
        ChangeAsync(id, notice => notice.Read(clock.GetUtcNow()), user, db, cancel);

    private static Task<Results<NoContent, ProblemHttpResult>> MarkUnreadAsync(Guid id, CurrentUser user, DbContext db, CancellationToken cancel) =>
        ChangeAsync(id, notice => notice.MarkUnread(), user, db, cancel);

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(
        Guid id, Action<Notice> change, CurrentUser user, DbContext db, CancellationToken cancel)
    {
        var me = user.Id;
        var notice = await db.Set<Notice>().SingleOrDefaultAsync(n => n.Id == id && n.PersonId == me, cancel);
        if (notice is null) return NotFound.ToProblem();
        change(notice);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
