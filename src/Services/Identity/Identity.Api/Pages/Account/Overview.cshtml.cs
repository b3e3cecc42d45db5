using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

[Authorize(SignInSetup.OwnAccount)]
internal sealed class OverviewModel(Sessions sessions, IdentityDb db, TimeProvider clock, IStringLocalizer<PageTexts> text) : PageModel
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
            ({ } organisation, _) => text["RoleAt", Name(a.Role), organisations[organisation]],
            (_, { } team) => text["RoleIn", Name(a.Role), teams[team]],
            _ => Name(a.Role),
        })];
    }

    private string Name(Role role) => text[$"Role.{role}"];
}
