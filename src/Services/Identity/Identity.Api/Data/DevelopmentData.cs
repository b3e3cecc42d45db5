using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Validation;

namespace Samenspel.Identity.Data;

/// <summary>Nine invented people of all roles, to try the platform with. Made in Development only.</summary>
internal sealed class DevelopmentData(IdentityDb db, UserManager<Account> accounts, TimeProvider clock)
{
    public static readonly Guid Handreiking = new("0198f000-0000-7000-8000-000000000101");
    public static readonly Guid Overvecht = new("0198f000-0000-7000-8000-000000000201");

    private static readonly (int Number, string Name, string Email, Role Role, bool InOrganisation, bool InTeam)[] People =
    [
        (1, "Petra Visser", "petra@samenspel.example", Role.Professional, false, true),
        (2, "Karin Smit", "karin@samenspel.example", Role.Coordinator, true, false),
        (3, "Jan de Boer", "jan@samenspel.example", Role.Volunteer, true, false),
        (4, "Meindert Hoekstra", "meindert@samenspel.example", Role.Client, false, false),
        (5, "Samira El Amrani", "samira@samenspel.example", Role.Caregiver, false, false),
        (6, "Noor van Dijk", "noor@samenspel.example", Role.Ambassador, true, true),
        (7, "Aisha Yilmaz", "aisha@samenspel.example", Role.Administrator, false, false),
        (8, "Omar Haddad", "omar@samenspel.example", Role.Professional, false, true),
        (9, "Marijke Vos", "marijke@samenspel.example", Role.Volunteer, true, false),
    ];

    /// <summary>Nobody's: no number begins with a zero after its area code.</summary>
    private const string InventedPhone = "030-0000000";

    /// <summary>Makes who is missing, and gives everybody the configured password when it is another than before.</summary>
    public async Task ApplyAsync(string password)
    {
        if (await db.Organisations.FindAsync(Handreiking) is null)
        {
            var organisation = Organisation.Register("Handreiking", "Handreiking".ComparedAs(), Handreiking);
            organisation.ChangePhone(InventedPhone);
            db.Add(organisation);
        }
        if (await db.Teams.FindAsync(Overvecht) is null)
        {
            var team = NeighbourhoodTeam.Register("Buurtteam Sociaal Overvecht", "Buurtteam Sociaal Overvecht".ComparedAs(), TeamKind.Social, "WK034403", Overvecht);
            team.ChangePhone(InventedPhone);
            db.Add(team);
        }
        await db.SaveChangesAsync();

        foreach (var (number, name, email, role, inOrganisation, inTeam) in People)
        {
            var id = new Guid($"0198f000-0000-7000-8000-00000000000{number}");
            var person = await db.People.SingleOrDefaultAsync(p => p.Id == id);
            if (person is null)
            {
                db.Add(person = Person.Invite(name, id));
                person.Activate();
                if (inOrganisation) Assign(person, role, Handreiking, null);
                if (inTeam) Assign(person, role, null, Overvecht);
                if (!inOrganisation && !inTeam) Assign(person, role, null, null);
                await db.SaveChangesAsync();
            }
            await SetPasswordAsync(id, email, password);
        }
    }

    private void Assign(Person person, Role role, Guid? organisation, Guid? team)
    {
        var wanted = new RoleAssignment { Role = role, OrganisationId = organisation, TeamId = team, From = clock.Today(), AssignedBy = Guid.Empty };
        if (person.Assign(wanted, out _) is { } error) throw new InvalidOperationException(error.English);
    }

    private async Task SetPasswordAsync(Guid id, string email, string password)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        if (account is null) (await accounts.CreateAsync(account = Account.For(id, email))).OrThrow();
        else if (await accounts.CheckPasswordAsync(account, password)) return;

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        (await accounts.UpdateSecurityStampAsync(account)).OrThrow(); // saves, and ends the sessions that used the old one
    }
}
