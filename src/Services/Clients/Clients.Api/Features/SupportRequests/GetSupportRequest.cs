using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>Reads one support request with the five questions and the profile.</summary>
public static class GetSupportRequest
{
    public sealed record Answer(int Number, string? Text, string? SkipReason, bool? IsNeeded, string? DangerReason, Guid WrittenById, DateTimeOffset At);

    /// <param name="Id">Of this text, to be named by who approves it.</param>
    public sealed record ProfileText(
        Guid Id, string Goal, IReadOnlyList<string> TraitCodes, IReadOnlyList<string> LanguageCodes, IReadOnlyList<string> TrainingCodes,
        IReadOnlyList<string> CircumstanceCodes, string? NiceToHave, IReadOnlyList<string> ClientKeepsDoing,
        bool WithClient, bool WithCaregiver, string? WithoutReason, DateTimeOffset? ApprovedAt, Guid? ApprovedById, string? ApprovalNote);

    /// <summary>What an approved profile would become; until the client approves this text, what was approved holds.</summary>
    public sealed record Correction(string ActivityCode, IReadOnlyList<string> Slots, DateOnly ReviewOn, ProfileText Profile);

    public sealed record View(Guid CaregiverId, string Text, DateTimeOffset At);

    /// <param name="ActivityCode">What is asked of the volunteer.</param>
    /// <param name="Profile">The volunteer wanted; what was approved, once it was.</param>
    /// <param name="ProfileCorrection">What waits for another yes of the client, beside what was approved: was and will be.</param>
    public sealed record Response(
        Guid Id, Guid ClientId, Guid ProfessionalId, string Question, SupportRequestStatus Status, IReadOnlyList<Answer> Inquiry,
        string? ActivityCode, IReadOnlyList<string> Slots, DateOnly? ReviewOn, ProfileText? Profile, Correction? ProfileCorrection,
        IReadOnlyList<View> CaregiverViews, Guid? MatchId, ClosureReason? ClosedBecause);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadRequest)
        .WithName("GetSupportRequest").WithSummary("Read a support request")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpResponse http, CurrentUser user, ClientsDb db, ClientFiles files, TimeProvider clock, CancellationToken cancel)
    {
        var r = await db.RequestsToRead(user, clock).AsNoTracking().SingleOrDefaultAsync(request => request.Id == id, cancel);
        if (r is null || await files.ReadAsync(r.ClientId, cancel) is null) return SupportRequestErrors.NotFound.ToProblem();
        // A danger, or why somebody was left out, may be about the caregiver who reads along; what others wrote is not for that caregiver.
        var isCaregiver = await db.CaredForBy(user, clock).ContainsAsync(r.ClientId, cancel)
            && !await db.ClientsOfTeamsOrOneself(user).AnyAsync(client => client.Id == r.ClientId, cancel);
        var me = user.Id;
        var own = await db.Caregivers.Where(caregiver => caregiver.ClientId == r.ClientId && caregiver.AccountId == me).Select(caregiver => caregiver.Id).ToListAsync(cancel);
        http.SetETag(r);
        return TypedResults.Ok(new Response(
            r.Id, r.ClientId, r.ProfessionalId, r.Question, r.Status,
            [.. r.Answers.OrderBy(a => a.Number).Select(a => new Answer(a.Number, a.Answer, a.SkipReason, a.IsNeeded, isCaregiver ? null : a.DangerReason, a.WrittenById, a.At))],
            r.ActivityCode, r.Slots, r.ReviewOn, TextOf(r.Profile, isCaregiver),
            r.Correction is { } to ? new Correction(to.ActivityCode, to.Slots, to.ReviewOn, TextOf(to, isCaregiver)!) : null,
            [.. r.CaregiverViews.Where(view => !isCaregiver || own.Contains(view.CaregiverId)).OrderBy(view => view.At).Select(view => new View(view.CaregiverId, view.Text, view.At))],
            r.MatchId, r.ClosureReason));
    }

    private static ProfileText? TextOf(Domain.ProfileText? p, bool isCaregiver) => p is null ? null : new(
        p.Id, p.Goal, p.TraitCodes, p.LanguageCodes, p.TrainingCodes, p.CircumstanceCodes, p.NiceToHave, p.ClientKeepsDoing, p.WithClient, p.WithCaregiver,
        isCaregiver ? null : p.WithoutReason, (p as VolunteerProfile)?.ApprovedAt, (p as VolunteerProfile)?.ApprovedById, (p as VolunteerProfile)?.ApprovalNote);
}
