using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.Data;

/// <summary>
/// An invented city around the demo people, of the size that Utrecht had: eighteen teams for everybody, eighteen for young
/// people and families, and in each an ambassador. Made in Development only, once.
/// </summary>
internal sealed class DevelopmentCity(IdentityDb db, ILookupNormalizer normalizer, TimeProvider clock)
{
    private static readonly (string Name, string DistrictCode)[] Neighbourhoods =
    [
        ("Overvecht", "WK034403"), ("Overvecht-Noord", "WK034403"), ("Lombok", "WK034401"), ("Oog in Al", "WK034401"), ("Zuilen", "WK034402"), ("Ondiep", "WK034402"),
        ("Pijlsweerd", "WK034402"), ("Tuindorp", "WK034404"), ("Vogelenbuurt", "WK034404"), ("Wittevrouwen", "WK034404"), ("Rijnsweerd", "WK034405"), ("Binnenstad", "WK034406"),
        ("Hoograven", "WK034407"), ("Lunetten", "WK034407"), ("Kanaleneiland", "WK034408"), ("Transwijk", "WK034408"), ("Leidsche Rijn", "WK034409"), ("Vleuten", "WK034410"),
    ];

    /// <summary>Each works along in five teams; Noor, who signs in, in one.</summary>
    private static readonly string[] Ambassadors =
        ["Bo Vermeer", "Fatma Kaya", "Hugo Prins", "Ilse de Graaf", "Mo Benali", "Ruth Pinas", "Tom Willems"];

    private const int TeamsEach = 5;
    private static readonly Guid Noor = new("0198f000-0000-7000-8000-000000000006");

    public async Task ApplyAsync()
    {
        if (await db.Placements.AnyAsync()) return;

        var teams = await TeamsAsync();
        Place(await db.People.SingleAsync(p => p.Id == Noor), teams.Single(team => team.Id == DevelopmentData.Overvecht));
        foreach (var (name, those) in Ambassadors.Zip(teams.Where(team => team.Id != DevelopmentData.Overvecht).Chunk(TeamsEach)))
        {
            var person = Person.Invite(name);
            var account = Account.For(person.Id, $"{name.Replace(" ", ".", StringComparison.Ordinal).ToLowerInvariant()}@samenspel.example");
            account.NormalizedEmail = account.NormalizedUserName = normalizer.NormalizeEmail(account.Email);
            account.SecurityStamp = System.Security.Cryptography.RandomNumberGenerator.GetHexString(32); // nobody signs in as these; an invitation would let them
            db.AddRange(person, account);
            foreach (var team in those) Place(person, team);
        }
        await db.SaveChangesAsync();
    }

    private async Task<List<NeighbourhoodTeam>> TeamsAsync()
    {
        var known = await db.Teams.ToListAsync();
        return
        [
            .. from kind in Enum.GetValues<TeamKind>()
               from place in Neighbourhoods
               let name = $"Buurtteam {(kind is TeamKind.Social ? "Sociaal" : "Jeugd en Gezin")} {place.Name}"
               select known.SingleOrDefault(team => team.Name == name) ?? db.Add(NeighbourhoodTeam.Register(name, kind, place.DistrictCode)).Entity,
        ];
    }

    private void Place(Person person, NeighbourhoodTeam team)
    {
        var today = clock.Today();
        var wrong = AmbassadorPlacement.Place(
            person.Id, DevelopmentData.Handreiking, team.Id, today.AddMonths(-2), null, AmbassadorPlacement.UsualHours, person.Id, today, out var placement);
        if (wrong is not null) throw new InvalidOperationException(wrong.English);
        db.Add(placement);
        if (person.ActiveAssignments(today).Any(a => a.IsFor(Role.Ambassador, null, team.Id))) return;
        if (person.Assign(Features.PlaceAmbassador.RoleOf(placement, placement.From, person.Id), out _) is { } error) throw new InvalidOperationException(error.English);
    }
}
