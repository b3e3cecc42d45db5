using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samenspel.Identity.SigningIn;

namespace Samenspel.Identity.Pages.Account;

/// <summary>Opening the page does nothing: programs that look into mail open links too.</summary>
internal sealed class AddressModel(AddressChanges changes, IStringLocalizer<PageTexts> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Change { get; set; }

    [BindProperty(SupportsGet = true)]
    public AddressAnswer Answer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public bool IsDone { get; private set; }

    /// <summary>What the person signs in with when that is not the address.</summary>
    public string? SignInName { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var account = ModelState.IsValid ? await changes.AnswerAsync(Change, Answer, Token, cancel) : null;
        (IsDone, SignInName) = (account is not null, account is { HasOwnSignInName: true } ? account.SignInName : null);
        if (!IsDone) ModelState.AddModelError("", text["Address.Over"]);
        return Page();
    }
}
