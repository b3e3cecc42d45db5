using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

[Authorize(SignInSetup.OwnAccount)]
internal sealed class OverviewModel(Sessions sessions, IdentityDb db, TimeProvider clock) : PageModel
{
    public Session Session { get; private set; } = null!;
    public IReadOnlyList<string> Roles { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool MailSaved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Session = (await sessions.FindAsync(User, cancel))!;
        var active = Session.Person.ActiveAssignments(clock.Today()).ToArray();
        var organisations = await db.NamesOfOrganisationsAsync(active, cancel);
        var teams = await db.NamesOfTeamsAsync(active, cancel);
        Roles = [.. active.Select(a => (a.OrganisationId, a.TeamId) switch
        {
            ({ } organisation, _) => $"{Dutch(a.Role)} bij {organisations[organisation]}",
            (_, { } team) => $"{Dutch(a.Role)} in {teams[team]}",
            _ => Dutch(a.Role),
        })];
    }

    private static string Dutch(Role role) => role switch
    {
        Role.Client => "Inwoner met een vraag",
        Role.Caregiver => "Mantelzorger",
        Role.Volunteer => "Vrijwilliger",
        Role.Professional => "Sociale professional",
        Role.Coordinator => "Coördinator",
        Role.Ambassador => "Ambassadeur informele zorg",
        Role.Administrator => "Beheerder",
        _ => role.ToString(),
    };
}
