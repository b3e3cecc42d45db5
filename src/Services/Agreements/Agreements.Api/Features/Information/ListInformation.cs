using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Information;

/// <summary>Reads the information pack of an agreement: possibilities first, then limits, then what is handy. The volunteer reads what the client approved.</summary>
public static class ListInformation
{
    /// <param name="Items">The pack, in the order in which it is to be read.</param>
    /// <param name="Unread">How many pieces the volunteer has still to read.</param>
    /// <param name="IsConfirmed">Whether the volunteer read all as it is now, and said it in own words after that.</param>
    /// <param name="OwnWords">What the volunteer said last; for the volunteer and the team.</param>
    /// <param name="OwnWordsAt">When.</param>
    /// <param name="IsContactWithdrawn">Whether the client took back that the volunteer knows him: nothing about the client is shown to the volunteer then.</param>
    public sealed record Response(
        IReadOnlyList<Item> Items, int Unread, bool IsConfirmed, string? OwnWords, DateTimeOffset? OwnWordsAt, bool IsContactWithdrawn);

    /// <param name="Id">The piece.</param>
    /// <param name="Stream">What it is about.</param>
    /// <param name="Kind">What kind it is.</param>
    /// <param name="Text">The words.</param>
    /// <param name="TextNumber">Which text this is; to be sent along with an approval or a confirmation.</param>
    /// <param name="ValidUntil">Until when nobody needs to ask whether it still holds.</param>
    /// <param name="IsExpired">Whether that day has passed: ask.</param>
    /// <param name="IsApproved">Whether the client approved this text; null where there is nothing to approve.</param>
    /// <param name="ApprovalNote">How a client without account approved it; for the team.</param>
    /// <param name="WrittenAt">When it was first written.</param>
    /// <param name="ReadAt">When the volunteer confirmed that he read this text.</param>
    public sealed record Item(
        Guid Id, InformationStream Stream, InformationKind Kind, string Text, int TextNumber, DateOnly? ValidUntil, bool IsExpired,
        bool? IsApproved, string? ApprovalNote, DateTimeOffset WrittenAt, DateTimeOffset? ReadAt);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/information", HandleAsync)
        .Require(CollaborationPolicies.ReadInformation)
        .WithName("ListInformation").WithSummary("Read the information pack of an agreement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, AgreementsDb db, AccessLog log, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.InvolvementAsync(id, user, cancel) is not { } part) return AgreementErrors.NotFound.ToProblem();
        var seesAll = part.IsClient || part.IsTeam;
        if (!seesAll && !part.IsVolunteer && !part.IsCaregiver) return AgreementErrors.NotFound.ToProblem();

        var today = clock.Today();
        var forVolunteer = await (await db.ItemsForVolunteerAsync(part.Agreement, today, cancel)).AsNoTracking().ToListAsync(cancel);
        var shown = seesAll ? await db.ItemsOf(id).AsNoTracking().ToListAsync(cancel) : forVolunteer;
        var words = await db.Set<InformationConfirmation>().AsNoTracking().Where(c => c.AgreementId == id).OrderByDescending(c => c.At).FirstOrDefaultAsync(cancel);
        var seesWords = part.IsVolunteer || part.IsTeam;

        log.Viewed(part.Agreement.ClientId, part.Agreement.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Response(
            [.. shown.OrderBy(item => item.Kind).ThenBy(item => item.WrittenAt).Select(item => Describe(item, part.IsTeam, today))],
            forVolunteer.Count(item => item.ReadAt is null),
            words is not null && forVolunteer.TrueForAll(item => item.ReadAt <= words.At),
            seesWords ? words?.Words : null, seesWords ? words?.At : null,
            await db.IsContactWithdrawnAsync(part.Agreement.ClientId, today, cancel)));
    }

    private static Item Describe(InformationItem i, bool isTeam, DateOnly today) => new(
        i.Id, i.Stream, i.Kind, i.Text, i.TextNumber, i.ValidUntil, i.IsExpired(today),
        i.Stream == InformationStream.Client ? i.ApprovedAt is not null : null, isTeam ? i.ApprovalNote : null, i.WrittenAt, i.ReadAt);
}
