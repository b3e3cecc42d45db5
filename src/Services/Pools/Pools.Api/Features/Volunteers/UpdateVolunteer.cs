using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Pools.Data;
using Samenspel.Pools.Domain;
using Samenspel.Pools.Validation;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>A volunteer, or the coordinator, changes what the volunteer can be asked for, and tells about himself, at any time.</summary>
public static class UpdateVolunteer
{
    public sealed record Request(
        [ActivityCodes] List<string> ActivityCodes,
        [DistrictCodes] List<string> DistrictCodes,
        [Required, MinLength(1), MaxLength(21), WeekSlots] List<string> Slots,
        [Range(1, 10)] int MaxClients,
        [Range(1, 40)] int? MaxHoursPerWeek = null,
        [MaxLength(3), MotiveCodes] List<string>? MotiveCodes = null,
        [StringLength(VolunteerProfile.MaxWords)] string? MotiveInOwnWords = null,
        [AllowedValues("one-to-one", "group", "club", "neighbourhood")] string SettingCode = VolunteerProfile.OneToOne,
        [StringLength(VolunteerProfile.MaxWords)] string? Talents = null,
        [StringLength(VolunteerProfile.MaxWords)] string? Possibilities = null,
        [StringLength(VolunteerProfile.MaxWords)] string? Limits = null,
        [MaxLength(20), LanguageCodes] List<string>? LanguageCodes = null,
        [MaxLength(20), TrainingCodes] List<string>? TrainingCodes = null,
        [MaxLength(20), TraitCodes] List<string>? TraitCodes = null,
        [MaxLength(20), CircumstanceCodes] List<string>? BoundaryCodes = null,
        [StringLength(VolunteerProfile.MaxWords)] string? BoundariesInOwnWords = null,
        [StringLength(VolunteerProfile.MaxWords)] string? SharedWithClient = null);

    internal static void Map(IEndpointRouteBuilder volunteers) => volunteers
        .MapPut("/{id:guid}/profile", HandleAsync)
        .Require(Policies.ChangeVolunteer)
        .WithName("UpdateVolunteer").WithSummary("Change what a volunteer can be asked for")
        .WithDescription("The whole profile, with If-Match. motiveCodes: at most three, the most important first. boundaryCodes: an empty list says that there are none. trainingCodes are what the volunteer says; what a coordinator confirmed counts.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, PoolsDb db, VolunteerNotifications news, TimeProvider clock, HttpRequest http, CancellationToken cancel)
    {
        var volunteer = await db.VolunteersFor(user).SingleOrDefaultAsync(v => v.Id == id, cancel);
        if (volunteer is null) return VolunteerErrors.NotFound.ToProblem();
        if (http.IfMatchFails(volunteer) is { } stale) return stale.ToProblem();
        var claimed = volunteer.ClaimedTrainings;
        if (volunteer.Update(Profile(request), clock.Today()) is { } error) return error.ToProblem();

        await news.TellClaimsAsync(volunteer, claimed, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    private static VolunteerProfile Profile(Request request) => new(request.ActivityCodes, request.DistrictCodes, request.Slots, request.MaxClients)
    {
        MaxHoursPerWeek = request.MaxHoursPerWeek,
        MotiveCodes = request.MotiveCodes ?? [],
        MotiveInOwnWords = request.MotiveInOwnWords ?? "",
        SettingCode = request.SettingCode,
        Talents = request.Talents ?? "",
        Possibilities = request.Possibilities ?? "",
        Limits = request.Limits ?? "",
        LanguageCodes = request.LanguageCodes ?? [],
        TrainingCodes = request.TrainingCodes ?? [],
        TraitCodes = request.TraitCodes ?? [],
        BoundaryCodes = request.BoundaryCodes,
        BoundariesInOwnWords = request.BoundariesInOwnWords ?? "",
        SharedWithClient = request.SharedWithClient ?? "",
    };
}
