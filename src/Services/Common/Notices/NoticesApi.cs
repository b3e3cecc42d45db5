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
    /// <param name="StaysUntilDone">Whether it goes away only by doing what it asks.</param>
    /// <param name="IsUrgent">Whether it cannot wait.</param>
    /// <param name="ClientId">The client it concerns; null when it concerns none, or the reader has nothing to do with it any more.</param>
    /// <param name="VolunteerId">The volunteer it concerns.</param>
    public sealed record Item(
        Guid Id, string Code, TaskGroup TaskGroup, string Sentence, SubjectKind SubjectKind, Guid SubjectId, DateTimeOffset At, DateTimeOffset? ReadAt, bool StaysUntilDone, bool IsUrgent,
        Guid? ClientId = null, Guid? VolunteerId = null);

    internal static readonly Error NotDone = new("notice.not-done-yet", 409,
        "This goes away by itself when it is done: open it to do so.", "Dit verdwijnt vanzelf als het gedaan is: open het om het te doen.");

    private static readonly Error NotFound = new("notice.not-found", 404, "We could not find this notice.", "We konden dit bericht niet vinden.");

    internal static void MapNotices(this IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("/notices").Require(CommonPermissions.ReadNotices);
        notices.MapGet("/", ListAsync).WithName("ListNotices").WithSummary("List what the platform tells oneself, the most urgent first, then the oldest").ProducesProblem(400);
        notices.MapPost("/{id:guid}/reading", ReadAsync).WithName("ReadNotice").WithSummary("Say that a notice was read").ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
        notices.MapDelete("/{id:guid}/reading", MarkUnreadAsync).WithName("KeepNotice").WithSummary("Let a notice wait again that was called read").ProducesProblem(400).ProducesProblem(404);
    }

    private static async Task<Ok<Page<Item>>> ListAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "isRead")] bool? isRead, HttpRequest request, CurrentUser user, DbContext db, IEnumerable<IConcerns> concerns, CancellationToken cancel)
    {
        var (me, english) = (user.Id, Language.IsEnglish(request));
        var found = await db.Set<Notice>()
            .Where(notice => notice.PersonId == me && (isRead == null || isRead == (notice.ReadAt != null)))
            .PageBy(notice => notice.Place, notice => notice.Id)
            .Select(notice => new Item(
                notice.Id, notice.Code, notice.TaskGroup, english ? notice.English : notice.Dutch, notice.SubjectKind, notice.SubjectId, notice.At, notice.ReadAt, notice.StaysUntilDone, notice.Place < Notice.AfterUrgent, null, null))
            .ToPageAsync(page, cancel);
        var known = await ConcernsAsync(found.Items, concerns, user, cancel);
        return TypedResults.Ok(found with { Items = [.. found.Items.Select(item => known.GetValueOrDefault(item.SubjectId) is { } concern ? item with { ClientId = concern.ClientId, VolunteerId = concern.VolunteerId } : item)] });
    }

    private static async Task<Dictionary<Guid, Concern>> ConcernsAsync(IReadOnlyList<Item> items, IEnumerable<IConcerns> concerns, CurrentUser user, CancellationToken cancel)
    {
        Guid[] subjects = [.. items.Select(item => item.SubjectId).Distinct()];
        var known = new Dictionary<Guid, Concern>();
        if (subjects.Length == 0) return known;
        foreach (var source in concerns)
            foreach (var concern in await source.OfAsync(subjects, user, cancel)) known.TryAdd(concern.SubjectId, concern);
        return known;
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ReadAsync(Guid id, CurrentUser user, DbContext db, TimeProvider clock, CancellationToken cancel)
    {
        var notice = await FindAsync(id, user, db, cancel);
        if (notice is null) return NotFound.ToProblem();
        if (notice is { StaysUntilDone: true, ReadAt: null }) return NotDone.ToProblem();
        notice.Read(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> MarkUnreadAsync(Guid id, CurrentUser user, DbContext db, CancellationToken cancel)
    {
        var notice = await FindAsync(id, user, db, cancel);
        if (notice is null) return NotFound.ToProblem();
        // What the platform saw done is not to be done again.
        if (!notice.StaysUntilDone) notice.MarkUnread();
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    private static Task<Notice?> FindAsync(Guid id, CurrentUser user, DbContext db, CancellationToken cancel)
    {
        var me = user.Id;
        return db.Set<Notice>().SingleOrDefaultAsync(n => n.Id == id && n.PersonId == me, cancel);
    }
}
