using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Identity.Features.People;

/// <summary>The other professionals of the own teams, to whom one can hand something over. Of another team one learns nothing, and who has no team has no colleagues.</summary>
public static class ListColleagues
{
    /// <param name="Id">The colleague.</param>
    /// <param name="Name">How the colleague is called.</param>
    /// <param name="TeamIds">The teams in which both work.</param>
    /// <param name="AwayUntil">The last day the colleague is away; null for who is there today.</param>
    public sealed record Item(Guid Id, string Name, IReadOnlyList<Guid> TeamIds, DateOnly? AwayUntil);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/colleagues", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("ListColleagues").WithSummary("List the other professionals of the own teams")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync([AsParameters] PageQuery page, CurrentUser user, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        var (me, today, own) = (user.Id, clock.Today(), user.TeamsAs(Role.Professional).ToArray());
        var people = await db.People.AsNoTracking()
            .Where(person => person.Id != me && person.Status == PersonStatus.Active && person.Assignments.Any(held => held.Role == Role.Professional && own.Contains(held.TeamId!.Value))).ToListAsync(cancel);
        var teams = people.ToDictionary(person => person.Id, person => SharedTeams(person, own, today));
        Guid[] ids = [.. teams.Where(one => one.Value.Count > 0).Select(one => one.Key)];
        var away = (await db.Absences.Where(a => ids.Contains(a.PersonId) && a.WithdrawnAt == null && a.From <= today && a.Until >= today).ToListAsync(cancel))
            .GroupBy(a => a.PersonId).ToDictionary(all => all.Key, all => all.Max(a => a.Until));
        return TypedResults.Ok(page.Of(
            [
                .. people.Where(person => teams[person.Id].Count > 0).OrderBy(person => person.DisplayName, StringComparer.Ordinal).ThenBy(person => person.Id)
                    .Select(person => new Item(person.Id, person.DisplayName, teams[person.Id], away.TryGetValue(person.Id, out var until) ? until : null)),
            ],
            one => one.Id));
    }

    private static IReadOnlyList<Guid> SharedTeams(Person person, Guid[] own, DateOnly today) =>
        [.. person.ActiveAssignments(today).Where(held => held.Role == Role.Professional).Select(held => held.TeamId).OfType<Guid>().Where(own.Contains).Distinct().Order()];
}
