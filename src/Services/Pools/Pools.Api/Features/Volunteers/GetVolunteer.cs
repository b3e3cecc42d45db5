using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>Reads one volunteer: of the own organisation, or oneself.</summary>
public static class GetVolunteer
{
    public sealed record Reference(Guid Id, DateOnly AskedOn, ReferenceOutcome Outcome, DateOnly? HeardOn);

    public sealed record InductionStep(Guid Id, string Title, bool IsRequired, DateOnly? DoneOn);

    public sealed record OtherWay(string Reason, AlternativeKind Kind, Guid? ActivityId, string? Alternative);

    public sealed record Response(
        Guid Id, Guid PoolId, Guid OrganisationId, Guid AccountId, bool HasAccount, string FirstName, string? NamePrefix, string FamilyName,
        IReadOnlyList<string> ActivityCodes, IReadOnlyList<string> DistrictCodes, IReadOnlyList<string> Slots, int MaxClients, int? MaxHoursPerWeek,
        IReadOnlyList<string> MotiveCodes, string MotiveInOwnWords, string SettingCode, string Talents, string Possibilities, string Limits,
        IReadOnlyList<string> LanguageCodes, IReadOnlyList<string> TrainingCodes, IReadOnlyList<string> ConfirmedTrainingCodes, IReadOnlyList<string> TraitCodes,
        IReadOnlyList<string>? BoundaryCodes, string BoundariesInOwnWords, string SharedWithClient, int SupportNeedLevel,
        VolunteerStatus Status, DateOnly? ConductCertificateSeenOn, DateOnly? ConductCertificateValidUntil,
        IReadOnlyList<Reference> References, IReadOnlyList<InductionStep> InductionItems, IReadOnlyList<string> MissingForActivation, OtherWay? Redirection);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapGet("/{id:guid}", HandleAsync)
        .Require(Policies.ReadVolunteer)
        .WithName("GetVolunteer").WithSummary("Read a volunteer")
        .WithDescription("boundaryCodes is null as long as the volunteer did not answer; missingForActivation says in codes what is still to be done. trainingCodes are what the volunteer says, confirmedTrainingCodes what counts.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        Guid id, CurrentUser user, PoolsDb db, AccessLog log, TimeProvider clock, HttpResponse http, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();

        log.Viewed(volunteer.Id, volunteer.AccountId, AccessPurpose.Screening);
        await db.SaveChangesAsync(cancel);
        http.SetETag(volunteer);
        return TypedResults.Ok(ToResponse(volunteer, clock.Today()));
    }

    private static Response ToResponse(Volunteer of, DateOnly today) => new(
        of.Id, of.PoolId, of.OrganisationId, of.AccountId, of.HasAccount, of.FirstName, of.NamePrefix, of.FamilyName,
        of.ActivityCodes, of.DistrictCodes, of.Slots, of.MaxClients, of.MaxHoursPerWeek,
        of.MotiveCodes, of.MotiveInOwnWords, of.SettingCode, of.Talents, of.Possibilities, of.Limits,
        of.LanguageCodes, of.TrainingCodes, of.ConfirmedTrainingCodes, of.TraitCodes,
        of.HasStatedBoundaries ? of.BoundaryCodes : null, of.BoundariesInOwnWords, of.SharedWithClient, of.SupportNeedLevel,
        of.Status, of.ConductCertificateSeenOn, of.ConductCertificateValidUntil,
        [.. of.References.OrderBy(r => r.Id).Select(r => new Reference(r.Id, r.AskedOn, r.Outcome, r.HeardOn))],
        [.. of.InductionItems.OrderBy(i => i.Id).Select(i => new InductionStep(i.Id, i.Title, i.IsRequired, i.DoneOn))],
        of.MissingForActivation(today),
        of is { RedirectionReason: { } reason, RedirectionKind: { } kind } ? new OtherWay(reason, kind, of.RedirectionActivityId, of.RedirectionAlternative) : null);
}
