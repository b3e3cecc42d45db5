using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Consents;

/// <summary>Every version of an agreement that people were asked to agree with, the oldest first, and who said what when.</summary>
public static class ListVersions
{
    /// <param name="Id">The version.</param>
    /// <param name="Number">From 1; a refused version leaves its number to the next.</param>
    /// <param name="Revision">The text the answers are to.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="Does">What the volunteer does.</param>
    /// <param name="DoesNot">What the volunteer does not do.</param>
    /// <param name="ClientDoes">What the client does himself.</param>
    /// <param name="OtherDoes">What somebody else does.</param>
    /// <param name="Axes">Who is responsible, on three axes.</param>
    /// <param name="Responsibility">The kind that follows from the axes.</param>
    /// <param name="Rhythm">How often they meet.</param>
    /// <param name="Pace">Whose pace.</param>
    /// <param name="Goal">What for.</param>
    /// <param name="VolunteerSide">What the volunteer commits to.</param>
    /// <param name="ClientSide">What the client commits to.</param>
    /// <param name="ProposedBy">Who proposed it; null for the first.</param>
    /// <param name="ProposedAt">When.</param>
    /// <param name="AcceptedAt">When it came into force.</param>
    /// <param name="ClosedAt">When it was refused or replaced.</param>
    /// <param name="Reason">Why it was refused, when that was said; only for who said it and for the professionals of the team.</param>
    /// <param name="Answers">Who said what, and when.</param>
    public sealed record Item(
        Guid Id, int Number, int Revision, VersionStatus Status,
        IReadOnlyList<TaskLine> Does, IReadOnlyList<string> DoesNot, IReadOnlyList<string> ClientDoes, IReadOnlyList<string> OtherDoes,
        ResponsibilityAxes Axes, ResponsibilityKind Responsibility, ContactRhythm? Rhythm, string? Pace, string? Goal,
        Commitment? VolunteerSide, Commitment? ClientSide,
        Party? ProposedBy, DateTimeOffset ProposedAt, DateTimeOffset? AcceptedAt, DateTimeOffset? ClosedAt, string? Reason,
        IReadOnlyList<VersionAnswer> Answers);

    public sealed record VersionAnswer(Party Party, Guid? CaregiverId, bool IsYes, DateTimeOffset AnsweredAt);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/versions", HandleAsync)
        .Require(Policies.Read)
        .WithName("ListVersions").WithSummary("Read the versions of an agreement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        log.Viewed(agreement.ClientId, agreement.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        var isTeam = user.WorksInTeamOf(agreement);
        var found = page.Of(agreement.Versions, version => version.Id);
        return TypedResults.Ok(new Page<Item>(
            [.. found.Items.Select(version => Describe(version, [.. agreement.Answers.Where(answer => answer.Revision == version.Revision)], isTeam, user.Id))], found.HasMore));
    }

    private static Item Describe(AgreementVersion v, IReadOnlyList<Answer> answers, bool isTeam, Guid reader) => new(
        v.Id, v.Number, v.Revision, v.Status, v.Content.Does, v.Content.Tasks.DoesNot, v.Content.Tasks.ClientDoes, v.Content.Tasks.OtherDoes,
        v.Content.Terms.Axes, v.Content.Terms.Axes.Kind, v.Content.Terms.Rhythm, v.Content.Terms.Pace, v.Content.Terms.Goal,
        v.Content.Terms.VolunteerSide, v.Content.Terms.ClientSide, v.ProposedBy, v.ProposedAt, v.AcceptedAt, v.ClosedAt,
        isTeam || answers.Any(a => !a.IsYes && a.AnsweredBy == reader) ? v.Reason : null,
        [.. answers.Select(a => new VersionAnswer(a.Party, a.CaregiverId, a.IsYes, a.AnsweredAt))]);
}
