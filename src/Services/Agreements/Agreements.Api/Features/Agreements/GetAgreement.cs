using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>Reads one agreement: one's own, of the own team, of the own organisation's volunteers, as backup, or of the client one cares for.</summary>
public static class GetAgreement
{
    /// <param name="Id">The agreement.</param>
    /// <param name="MatchId">The match it came from.</param>
    /// <param name="RequestId">The support request it answers.</param>
    /// <param name="ClientId">Pseudonymous id of the client.</param>
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="OrganisationId">The volunteer's organisation.</param>
    /// <param name="ProfessionalId">The responsible professional.</param>
    /// <param name="TeamId">The neighbourhood team.</param>
    /// <param name="BackupId">The backup.</param>
    /// <param name="ActivityCode">What they do together.</param>
    /// <param name="Tasks">Who does what.</param>
    /// <param name="Terms">How they go about it.</param>
    /// <param name="Responsibility">Who is responsible.</param>
    /// <param name="Number">Which version is written or holds.</param>
    /// <param name="Revision">The text to answer to, to be sent along with a yes or no: the proposed one when there is one.</param>
    /// <param name="Proposal">The version that is proposed; see the versions for its text.</param>
    /// <param name="Missing">What lacks before anybody can say yes: does, doesNot, clientDoes, backup.</param>
    /// <param name="NotSaid">What nobody wrote down yet, though it is not needed to say yes: axes, rhythm, goal, volunteerSide, clientSide.</param>
    /// <param name="WaitsFor">What the text waits for: what is missing, client, volunteer, caregiver, professional, induction, attention.</param>
    /// <param name="ClientConsented">Whether the client said yes to this text.</param>
    /// <param name="VolunteerConsented">Whether the volunteer said yes to this text.</param>
    /// <param name="CaregiverConsented">Whether all caregivers said yes to this text; null without caregivers.</param>
    /// <param name="Answers">Every answer so far, the oldest first.</param>
    /// <param name="YouAnswerFor">For whom the reader may say yes or no; null for nobody.</param>
    /// <param name="YouAreResponsible">Whether the reader is the responsible professional: then an answer for the client or a caregiver is one that they gave in person.</param>
    /// <param name="Caregivers">Who care for the client; for the professionals.</param>
    /// <param name="Induction">What the volunteer is shown or told to get started.</param>
    /// <param name="Steps">What was decided, and who took part.</param>
    /// <param name="Attention">Why it asks for attention; null when all is well.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="DraftedAt">When the match was confirmed.</param>
    /// <param name="ActivatedAt">When all had said yes.</param>
    /// <param name="EndedAt">When it ended.</param>
    /// <param name="EndReason">Why it ended.</param>
    public sealed record Response(
        Guid Id, Guid MatchId, Guid RequestId, Guid ClientId, Guid VolunteerId, Guid OrganisationId, Guid ProfessionalId, Guid TeamId, Guid? BackupId,
        string ActivityCode, Lines Tasks, HowTo Terms, WhoIsResponsible Responsibility, int Number, int Revision, Guid? Proposal,
        IReadOnlyList<string> Missing, IReadOnlyList<string> NotSaid, IReadOnlyList<string> WaitsFor, bool ClientConsented, bool VolunteerConsented, bool? CaregiverConsented,
        IReadOnlyList<GivenAnswer> Answers, Party? YouAnswerFor, bool YouAreResponsible, IReadOnlyList<CaregiverOfClient> Caregivers,
        IReadOnlyList<ItemOfInduction> Induction, IReadOnlyList<Step> Steps, AttentionReason? Attention, AgreementStatus Status,
        DateTimeOffset DraftedAt, DateTimeOffset? ActivatedAt, DateTimeOffset? EndedAt, EndReason? EndReason);

    public sealed record Lines(IReadOnlyList<LineOfVolunteer> Does, IReadOnlyList<string> DoesNot, IReadOnlyList<string> ClientDoes, IReadOnlyList<string> OtherDoes);

    /// <param name="Text">What the volunteer does.</param>
    /// <param name="IsSafetyCritical">Whether harm may come of it.</param>
    /// <param name="Axes">Its own axes, where they differ.</param>
    /// <param name="Responsibility">Who is responsible for this line.</param>
    public sealed record LineOfVolunteer(string Text, bool IsSafetyCritical, ResponsibilityAxes? Axes, ResponsibilityKind Responsibility);

    public sealed record HowTo(ContactRhythm? Rhythm, string? Pace, string? Goal, Commitment? VolunteerSide, Commitment? ClientSide);

    /// <param name="Kind">Follows from the axes.</param>
    /// <param name="Axes">0 to 4 on three axes.</param>
    /// <param name="Index">Task transfer + decision authority − professional presence.</param>
    /// <param name="Sentence">In words the volunteer understands.</param>
    public sealed record WhoIsResponsible(ResponsibilityKind Kind, ResponsibilityAxes Axes, int Index, string Sentence);

    /// <param name="Party">Who answered.</param>
    /// <param name="IsYes">Yes, or no.</param>
    /// <param name="Revision">To which text.</param>
    /// <param name="AnsweredAt">When.</param>
    /// <param name="Note">What was said with it; only for who wrote it and for the professionals of the team.</param>
    public sealed record GivenAnswer(Party Party, bool IsYes, int Revision, DateTimeOffset AnsweredAt, string? Note);

    public sealed record CaregiverOfClient(Guid CaregiverId, bool HasAccount, bool Consented);

    public sealed record ItemOfInduction(Guid Id, string Text, bool IsBeforeStart, DateTimeOffset? DoneAt);

    /// <param name="Kind">What.</param>
    /// <param name="Number">Of which version.</param>
    /// <param name="TookPart">Who took part.</param>
    /// <param name="IsWithoutSomebody">The mark: the client, or a caregiver there is, did not.</param>
    /// <param name="Reason">Why; for the professionals of the team and who took the step.</param>
    /// <param name="At">When.</param>
    public sealed record Step(StepKind Kind, int Number, IReadOnlyList<Party> TookPart, bool IsWithoutSomebody, string? Reason, DateTimeOffset At);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.Read)
        .WithName("GetAgreement").WithSummary("Read an agreement")
        .WithDescription("The ETag is to be sent as If-Match with changes of a draft.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        log.Viewed(agreement.ClientId, agreement.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        http.Response.SetETag(agreement);
        return TypedResults.Ok(Describe(agreement, user, Language.IsEnglish(http.Request)));
    }

    private static Response Describe(Agreement a, CurrentUser user, bool english)
    {
        var isTeam = user.WorksInTeamOf(a);
        var (axes, terms) = (a.Terms.Axes, a.Terms);
        return new Response(
            a.Id, a.MatchId, a.RequestId, a.ClientId, a.VolunteerId, a.OrganisationId, a.ProfessionalId, a.TeamId, a.BackupId, a.ActivityCode,
            new Lines(
                [.. a.Content.Does.Select(line => new LineOfVolunteer(line.Text, line.IsSafetyCritical, line.Axes, line.KindWithin(axes)))],
                a.Tasks.DoesNot, a.Tasks.ClientDoes, a.Tasks.OtherDoes),
            new HowTo(terms.Rhythm, terms.Pace, terms.Goal, terms.VolunteerSide, terms.ClientSide),
            new WhoIsResponsible(axes.Kind, axes, axes.Index, axes.Kind.Sentence(english)), a.Number, a.RevisionToRead, a.Proposal?.Id,
            a.Missing, terms.NotSaid, a.WaitsFor, a.HasConsentOf(Party.Client), a.HasConsentOf(Party.Volunteer),
            a.AskedCaregivers.Count == 0 ? null : a.HasConsentOf(Party.Caregiver),
            [.. a.Answers.Select(answer => new GivenAnswer(
                answer.Party, answer.IsYes, answer.Revision, answer.AnsweredAt, isTeam || answer.AnsweredBy == user.Id ? answer.Note : null))],
            a.PartyOf(user.As(a)) ?? (a.Proposal is not null && user.IsResponsibleFor(a) ? Party.Professional : null),
            user.IsResponsibleFor(a),
            isTeam ? [.. a.Caregivers.Select(c => new CaregiverOfClient(c.CaregiverId, c.AccountId is not null, a.HasConsentOf(new Signatory(Party.Caregiver, c.CaregiverId))))] : [],
            [.. a.Induction.Select(item => new ItemOfInduction(item.Id, item.Text, item.IsBeforeStart, item.DoneAt))],
            [.. a.Steps.Select(step => new Step(
                step.Kind, step.Number, step.TookPart, step.IsWithoutSomebody, isTeam || step.TakenBy == user.Id ? step.Reason : null, step.At))],
            a.Attention, a.Status, a.DraftedAt, a.ActivatedAt, a.EndedAt, a.EndReason);
    }
}
