using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

[Authorize(SignInSetup.OwnAccount)]
internal sealed class MailModel(Sessions sessions, IdentityDb db) : PageModel
{
    /// <summary>What can be chosen.</summary>
    public static readonly IReadOnlyList<MailWish> Wishes = Enum.GetValues<MailWish>();

    [BindProperty, Required(ErrorMessage = "Mail.Missing")]
    public MailWish? Wish { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var me = (await sessions.FindAsync(User, cancel))!.Person.Id;
        Wish = await db.MailChoices.Where(choice => choice.Id == me).Select(choice => choice.Wish).SingleOrDefaultAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var me = (await sessions.FindAsync(User, cancel))!.Person.Id;
        var choice = await db.MailChoices.SingleOrDefaultAsync(one => one.Id == me, cancel) ?? db.Add(MailChoice.Of(me)).Entity;
        choice.Choose(Wish!.Value);
        await db.SaveChangesAsync(cancel);
        return RedirectToPage("/Account/Overview", new { MailSaved = true });
    }
}
