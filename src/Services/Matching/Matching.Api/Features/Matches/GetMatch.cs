using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Matching.Features.Matches;

/// <summary>
/// Reads one match: one's own, of a client who lets one read along, of a volunteer of the own organisation, or of a request of
/// the own team. What volunteer and client said of each other, neither reads.
/// </summary>
public static class GetMatch
{
    /// <param name="Id">The match.</param>
    /// <param name="RequestId">The support request.</param>
    /// <param name="ClientId">Pseudonymous id of the client; for the volunteer only once the match is confirmed.</param>
    /// <param name="VolunteerId">The volunteer; for the client once an introduction is planned and as long as it goes on, not for the caregiver.</param>
    /// <param name="OrganisationId">The volunteer's organisation; not for the client and the caregiver.</param>
    /// <param name="ActivityCode">What they would do together.</param>
    /// <param name="DistrictCode">Where.</param>
    /// <param name="Slots">When it suits the client.</param>
    /// <param name="ReviewOn">When it is looked at again.</param>
    /// <param name="Reason">Why this volunteer, in plain words.</param>
    /// <param name="ProposedAt">When it was thought of.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="EndedAt">When the agreement that came of it ended; null while there is none, or it runs.</param>
    /// <param name="InvitedAt">When the volunteer was asked.</param>
    /// <param name="Introduction">The first meeting.</param>
    /// <param name="TrialVisits">How many visits the two try it; when the trial is over, how many there were.</param>
    /// <param name="Clicks">Answers the asker may read: one's own; for the coordinator the volunteer's; for the team both.</param>
    /// <param name="DeclinedBy">Who said no: not told to the other party.</param>
    /// <param name="DeclineReason">Why, when it was said: not told to the other party.</param>
    /// <param name="DeclineWords">What was said with it; only for professionals of the team.</param>
    /// <param name="DeclineWrittenBy">Who wrote down the no of a client without a sign-in; only for professionals of the team.</param>
    /// <param name="OnHoldSince">Since when it waits because the client takes back what was allowed: first the professional talks with the client.</param>
    /// <param name="Why">For the client and the volunteer: why they fit, as far as it is about the reader; nothing about anybody else.</param>
    /// <param name="ToThinkOf">For the same: one or two things to think of.</param>
    /// <param name="YouAre">What the reader is to this match.</param>
    /// <param name="YouSpeakForClient">Whether the client has no sign-in, so that the reader, a professional of the team, writes down what the client says.</param>
    /// <param name="Starts">For a part of a respite: from when.</param>
    /// <param name="Ends">For a part of a respite: until when.</param>
    public sealed record Response(
        Guid Id, Guid RequestId, Guid? ClientId, Guid? VolunteerId, Guid? OrganisationId, string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn,
        string Reason, DateTimeOffset ProposedAt, MatchStatus Status, DateTimeOffset? EndedAt, DateTimeOffset? InvitedAt, FirstMeeting? Introduction, int? TrialVisits,
        IReadOnlyList<ClickItem> Clicks, Role? DeclinedBy, DeclineReason? DeclineReason, string? DeclineWords, Guid? DeclineWrittenBy, DateTimeOffset? OnHoldSince, DateTimeOffset? Starts, DateTimeOffset? Ends, IReadOnlyList<WhyItem> Why, IReadOnlyList<string> ToThinkOf,
        Role YouAre, bool YouSpeakForClient);

    public sealed record FirstMeeting(DateTimeOffset PlannedFor, IntroductionPlace Place, DateTimeOffset? HeldAt);

    /// <param name="Code">What it is about, such as time, motive, wishes or travel.</param>
    /// <param name="Sentence">One sentence about the volunteer.</param>
    /// <param name="About">What the sentence names, such as the parts of the week; null when it names nothing.</param>
    public sealed record WhyItem(string Code, string Sentence, string? About);

    /// <param name="By">Volunteer or client.</param>
    /// <param name="WithPerson">Whether it clicks with the other person.</param>
    /// <param name="WithTask">Whether it clicks with what they do.</param>
    /// <param name="Note">What a client without a sign-in said; only for professionals of the team.</param>
    /// <param name="WrittenBy">Who wrote that down; only for them.</param>
    public sealed record ClickItem(Role By, bool WithPerson, bool WithTask, string? Note, Guid? WrittenBy);

    internal static void Map(IEndpointRouteBuilder matches) => matches
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadMatch)
        .WithName("GetMatch").WithSummary("Read a match")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpRequest http, CurrentUser user, MatchingDb db, EngineInputReader engineInput, AccessLog log, MatchNotifications news, TimeProvider clock, CancellationToken cancel)
    {
        var match = await db.MatchesToRead(user, clock.Today()).AsNoTracking().Include(m => m.Request).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (match is null) return MatchErrors.NotFound.ToProblem();
        log.Viewed(match.ClientId, match.Request.ClientAccountId, AccessPurpose.Matching);
        await db.SaveChangesAsync(cancel);
        var party = user.PartyOf(match);
        var (why, toThinkOf) = await WhyAsync(match, party, db, engineInput, cancel);
        var isEnglish = Language.IsEnglish(http);
        WhyItem InWords(Engine.Explaining.Reason reason) => isEnglish ? new(reason.Code, reason.English, reason.About?.English) : new(reason.Code, reason.Dutch, reason.About?.Dutch);
        return TypedResults.Ok(Show(
            match, party, party == Role.Professional && !await news.AnswersOneselfAsync(match.Request, cancel), [.. why.Select(InWords)], [.. toThinkOf.Select(reason => InWords(reason).Sentence)]));
    }

    private static async Task<(IReadOnlyList<Engine.Explaining.Reason> Why, IReadOnlyList<Engine.Explaining.Reason> ToThinkOf)> WhyAsync(Match match, Role party, MatchingDb db, EngineInputReader engineInput, CancellationToken cancel)
    {
        if (party is not (Role.Client or Role.Volunteer)) return ([], []);
        var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == match.VolunteerId, cancel);
        var explained = (await engineInput.JudgeAsync(match.Request, candidate, cancel)).Explanation;
        if (explained is null) return ([], []);
        return party == Role.Client ? (explained.ForClient, explained.AgainstForClient) : (explained.For, explained.Against);
    }

    private static Response Show(Match match, Role party, bool writesForClient, IReadOnlyList<WhyItem> why, IReadOnlyList<string> toThinkOf)
    {
        var request = match.Request;
        var isCared = party is Role.Client or Role.Caregiver;
        var seesNo = party is Role.Professional or Role.Coordinator || party == match.DeclinedBy;
        return new Response(
            match.Id, request.Id, match.ClientIdFor(party), match.VolunteerIdFor(party), isCared ? null : match.OrganisationId,
            request.ActivityCode, request.DistrictCode, request.Slots, request.ReviewOn,
            match.Reason, match.ProposedAt, match.Status, match.EndedAt, match.InvitedAt,
            match is { IntroductionPlannedFor: { } when, IntroductionPlace: { } place } ? new FirstMeeting(when, place, match.IntroductionHeldAt) : null,
            match.TrialVisits, [.. Clicks(match, party)],
            seesNo ? match.DeclinedBy : null, seesNo ? match.DeclineReason : null,
            party == Role.Professional ? match.DeclineWords : null, party == Role.Professional ? match.DeclineWrittenBy : null, match.OnHoldSince, request.Starts, request.Ends, why, toThinkOf,
            party, writesForClient);
    }

    private static IEnumerable<ClickItem> Clicks(Match match, Role party)
    {
        if (match.VolunteerClick is { } volunteer && party is Role.Volunteer or Role.Coordinator or Role.Professional)
            yield return new ClickItem(Role.Volunteer, volunteer.WithPerson, volunteer.WithTask, null, null);
        if (match.ClientClick is { } client && party is Role.Client or Role.Professional)
            yield return new ClickItem(Role.Client, client.WithPerson, client.WithTask, party == Role.Professional ? match.ClientClickNote : null, party == Role.Professional ? match.ClientClickWrittenBy : null);
    }
}
