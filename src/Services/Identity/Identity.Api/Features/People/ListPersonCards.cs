using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Features.People;

/// <summary>
/// Tells whoever signed in how people who do this as their work are called, and where they work. Of clients, caregivers and
/// volunteers it tells nothing: their names come from where they are known.
/// </summary>
public static class ListPersonCards
{
    private const int Most = 100;
    private static readonly Role[] Staff = [Role.Professional, Role.Coordinator, Role.Ambassador];

    /// <summary>Whose cards.</summary>
    public sealed record Request([Required, Length(1, Most)] IReadOnlyList<Guid> Ids);

    /// <summary>Somebody by name; without work when the person no longer does it.</summary>
    public sealed record Item(Guid PersonId, string Name, IReadOnlyList<Work> Work);

    /// <summary>What somebody does, and in which team or for which organisation.</summary>
    public sealed record Work(Role Role, string? TeamName, string? OrganisationName);

    /// <summary>The cards of those who do or did this as their work, in no order.</summary>
    public sealed record Response(IReadOnlyList<Item> Items);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/person-cards", HandleAsync)
        .Require(Permission.SignedIn)
        .WithName("ListPersonCards").WithSummary("Read the names of professionals, coordinators and ambassadors")
        .WithDescription("At most 100 at a time. Anybody else is left out, also who stopped working and is a client, caregiver or volunteer now.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Response>> HandleAsync(Request request, IdentityDb db, TimeProvider clock, CancellationToken cancel)
    {
        Guid[] ids = [.. request.Ids.Distinct()];
        var people = (await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(cancel)).FindAll(person => person.Assignments.Any(IsStaff));
        var today = clock.Today();
        var held = people.ToDictionary(person => person.Id, person => person.Status is PersonStatus.Blocked ? [] : person.ActiveAssignments(today).Where(IsStaff).ToArray());
        people.RemoveAll(person => held[person.Id].Length == 0 && person.ActiveAssignments(today).Any(IsOther));
        Guid[] teamIds = [.. held.Values.SelectMany(roles => roles).Select(role => role.TeamId).OfType<Guid>().Distinct()];
        Guid[] organisationIds = [.. held.Values.SelectMany(roles => roles).Select(role => role.OrganisationId).OfType<Guid>().Distinct()];
        var teams = await db.Teams.Where(team => teamIds.Contains(team.Id)).ToDictionaryAsync(team => team.Id, team => team.Name, cancel);
        var organisations = await db.Organisations.Where(one => organisationIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        return TypedResults.Ok(new Response([.. people.Select(person => new Item(person.Id, person.DisplayName, [.. held[person.Id]
            .Select(role => new Work(role.Role, NameIn(teams, role.TeamId), NameIn(organisations, role.OrganisationId))).Distinct()]))]));
    }

    private static bool IsStaff(RoleAssignment assignment) => Staff.Contains(assignment.Role);

    /// <summary>Whose name comes from where the person is known: who stopped working and is helped or helps now is known there only.</summary>
    private static bool IsOther(RoleAssignment assignment) => assignment.Role is Role.Client or Role.Caregiver or Role.Volunteer;

    private static string? NameIn(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
}
