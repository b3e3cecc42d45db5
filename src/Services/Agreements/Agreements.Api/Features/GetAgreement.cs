using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features;

/// <summary>Reads one agreement: one's own, of the own team, of the own organisation's volunteers, or as backup.</summary>
public static class GetAgreement
{
    /// <param name="Id">The agreement.</param>
    /// <param name="MatchId">The match it came from.</param>
    /// <param name="ClientId">Pseudonymous id of the client.</param>
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="OrganisationId">The volunteer's organisation.</param>
    /// <param name="ProfessionalId">The responsible professional.</param>
    /// <param name="TeamId">The neighbourhood team.</param>
    /// <param name="BackupId">The backup.</param>
    /// <param name="ActivityCode">What they do together.</param>
    /// <param name="Tasks">Who does what.</param>
    /// <param name="Revision">Which text this is; to be sent along with a yes.</param>
    /// <param name="Missing">What lacks before anybody can say yes: does, doesNot, clientDoes, backup.</param>
    /// <param name="ClientConsented">Whether the client said yes to this text.</param>
    /// <param name="VolunteerConsented">Whether the volunteer said yes to this text.</param>
    /// <param name="Answers">Every answer so far, the oldest first.</param>
    /// <param name="YouAnswerFor">For whom the reader may say yes or no; null for nobody.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="DraftedAt">When the match was confirmed.</param>
    /// <param name="ActivatedAt">When both had said yes.</param>
    /// <param name="EndedAt">When it ended.</param>
    /// <param name="EndReason">Why it ended.</param>
    public sealed record Response(
        Guid Id, Guid MatchId, Guid ClientId, Guid VolunteerId, Guid OrganisationId, Guid ProfessionalId, Guid TeamId, Guid? BackupId,
        string ActivityCode, Lines Tasks, int Revision, IReadOnlyList<string> Missing, bool ClientConsented, bool VolunteerConsented,
        IReadOnlyList<GivenAnswer> Answers, Party? YouAnswerFor, AgreementStatus Status,
        DateTimeOffset DraftedAt, DateTimeOffset? ActivatedAt, DateTimeOffset? EndedAt, EndReason? EndReason);

    public sealed record Lines(IReadOnlyList<string> Does, IReadOnlyList<string> DoesNot, IReadOnlyList<string> ClientDoes, IReadOnlyList<string> OtherDoes);

    /// <param name="Party">Who answered.</param>
    /// <param name="IsYes">Yes, or no.</param>
    /// <param name="Revision">To which text.</param>
    /// <param name="AnsweredAt">When.</param>
    /// <param name="Note">What was said with it; only for who wrote it and for the professionals of the team.</param>
    public sealed record GivenAnswer(Party Party, bool IsYes, int Revision, DateTimeOffset AnsweredAt, string? Note);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.Read)
        .WithName("GetAgreement").WithSummary("Read an agreement")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Guid id, CurrentUser user, AgreementsDb db, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        return agreement is null ? AgreementErrors.NotFound.ToProblem() : TypedResults.Ok(Describe(agreement, user));
    }

    private static Response Describe(Agreement a, CurrentUser user)
    {
        var isTeam = a.ProfessionalId == user.Id || user.TeamsAs(Role.Professional).Contains(a.TeamId);
        return new Response(
            a.Id, a.MatchId, a.ClientId, a.VolunteerId, a.OrganisationId, a.ProfessionalId, a.TeamId, a.BackupId, a.ActivityCode,
            new Lines(a.Tasks.Does, a.Tasks.DoesNot, a.Tasks.ClientDoes, a.Tasks.OtherDoes), a.Revision, a.Missing,
            a.HasConsentOf(Party.Client), a.HasConsentOf(Party.Volunteer),
            [.. a.Answers.Select(answer => new GivenAnswer(
                answer.Party, answer.IsYes, answer.Revision, answer.AnsweredAt, isTeam || answer.AnsweredBy == user.Id ? answer.Note : null))],
            a.PartyOf(user.Id), a.Status, a.DraftedAt, a.ActivatedAt, a.EndedAt, a.EndReason);
    }
}
