using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Relations;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Who can stand behind an agreement: the professionals of the team today, who can also take it over, and the coordinators of the volunteer's organisation.</summary>
public static class ListColleagues
{
    /// <param name="Id">Who; names are Identity's.</param>
    /// <param name="IsProfessional">A professional of the team, who can become responsible too.</param>
    public sealed record Item(Guid Id, bool IsProfessional);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/{id:guid}/colleagues", HandleAsync)
        .Require(Policies.NameResponsible)
        .WithName("ListColleagues").WithSummary("List who can stand behind an agreement")
        .WithDescription("Without who is responsible now, and without the client and the volunteer. Professionals of the team first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] PageQuery page, CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var a = await db.AgreementAsync(id, user, cancel);
        if (a is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.WorksInTeamOf(a) && !user.Coordinates(a) && !user.IsBackupOf(a)) return AgreementErrors.NotFound.ToProblem();
        var (team, organisation) = (a.TeamId, a.OrganisationId);
        var held = await db.Roles.HoldingOn(clock.Today())
            .Where(role => (role.Role == Role.Professional && role.TeamId == team) || (role.Role == Role.Coordinator && role.OrganisationId == organisation))
            .Select(role => new { role.PersonId, IsProfessional = role.Role == Role.Professional }).ToListAsync(cancel);
        Item[] items =
        [
            .. held.GroupBy(role => role.PersonId).Select(roles => new Item(roles.Key, roles.Any(role => role.IsProfessional)))
                .Where(one => one.Id != a.ProfessionalId && one.Id != a.ClientAccountId && one.Id != a.VolunteerAccountId)
                .OrderByDescending(one => one.IsProfessional).ThenBy(one => one.Id),
        ];
        return TypedResults.Ok(page.Of(items, item => item.Id));
    }
}
