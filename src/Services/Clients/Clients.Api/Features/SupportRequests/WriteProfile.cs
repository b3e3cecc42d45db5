using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Validation;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>
/// Writes the profile of the volunteer wanted (P1), with the client and the caregiver; the client is asked to approve it. As long as no
/// match is confirmed an approved one can be corrected; the search goes on with what was approved until the client says yes again.
/// </summary>
public static class WriteProfile
{
    public sealed record Request(
        [Required, ActivityCode] string ActivityCode,
        [Required, StringLength(1000, MinimumLength = 3)] string Goal,
        [Required, MinLength(1), MaxLength(21), WeekSlots] List<string> Slots,
        DateOnly ReviewOn,
        bool WithClient,
        bool WithCaregiver = false,
        [StringLength(500)] string? WithoutReason = null,
        [MaxLength(10), TraitCodes] List<string>? TraitCodes = null,
        [MaxLength(10), LanguageCodes] List<string>? LanguageCodes = null,
        [MaxLength(10), TrainingCodes] List<string>? TrainingCodes = null,
        [MaxLength(10), CircumstanceCodes] List<string>? CircumstanceCodes = null,
        [StringLength(1000)] string? NiceToHave = null,
        [ShortTexts(20, 200)] List<string>? ClientKeepsDoing = null);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPut("/{id:guid}/profile", HandleAsync)
        .Require(Policies.WriteProfile)
        .WithName("WriteProfile").WithSummary("Write the profile of the volunteer wanted")
        .WithDescription("""
            If-Match names the version of the support request that was read. languageCodes and trainingCodes are musts, traitCodes are wishes.
            A profile that was approved can be corrected until a match is confirmed: the correction waits beside it for another yes, instead of an earlier correction, and the search goes on with what was approved until then.
            Without clientKeepsDoing, the client's own strengths are taken. withoutReason says why the client, or a caregiver who is known, took no part.
            """)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, HttpRequest http, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var asked = await db.RequestsOfTeams(user).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();
        if (http.IfMatchFails(asked) is { } stale) return stale.ToProblem();

        var client = await db.Clients.AsNoTracking().Include(c => c.Strengths).SingleAsync(c => c.Id == asked.ClientId, cancel);
        var hasCaregiver = await db.Caregivers.AnyAsync(c => c.ClientId == client.Id && c.UnlinkedAt == null, cancel);
        var profile = new VolunteerProfile
        {
            RequestId = id,
            Goal = request.Goal,
            TraitCodes = request.TraitCodes ?? [],
            LanguageCodes = request.LanguageCodes ?? [],
            TrainingCodes = request.TrainingCodes ?? [],
            CircumstanceCodes = request.CircumstanceCodes ?? [],
            NiceToHave = request.NiceToHave,
            ClientKeepsDoing = request.ClientKeepsDoing ?? [.. client.Strengths.Where(s => s.EndedOn is null).Select(s => s.Text)],
            WithClient = request.WithClient,
            WithCaregiver = request.WithCaregiver,
            WithoutReason = request.WithoutReason,
            WrittenById = user.Id,
        };
        if (asked.Describe(profile, request.ActivityCode, request.Slots, request.ReviewOn, hasCaregiver, clock.Today()) is { } error) return error.ToProblem();

        await notices.CompleteAsync([ClientNotices.ProfileQuestioned], id, personId: null, cancel);
        if (client.AccountId is { } account) await notices.NotifyAsync(account, ClientNotices.ProfileToApprove, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
