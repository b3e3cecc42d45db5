using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenIddict.Server.AspNetCore;
using Samenspel.Identity.SigningIn;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.Pages;

/// <summary>Signs out at the request of a tool. Who asks is only believed when the tool shows the person's own identity token; otherwise the person confirms.</summary>
internal sealed class EndSessionModel(SignInManager<Data.Account> signIn, UserSessions sessions) : PageModel
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public IEnumerable<KeyValuePair<string, string>> Parameters =>
        HttpContext.GetOpenIddictServerRequest()!.GetParameters().Select(p => new KeyValuePair<string, string>(p.Key, p.Value.ToString()!));

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = (await HttpContext.AuthenticateAsync(Scheme)).Principal?.FindFirst("sub")?.Value;
        var signedIn = (await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?.FindFirst("sub")?.Value;
        return signedIn is null || signedIn == shown ? await OnPostAsync() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // The session the tool shows ends too, when it is not the one of this browser.
        if (Guid.TryParse((await HttpContext.AuthenticateAsync(Scheme)).Principal?.FindFirst(TokenClaims.Session)?.Value, out var shown)) await sessions.EndAsync(shown);
        await signIn.SignOutAsync();
        return SignOut(new AuthenticationProperties { RedirectUri = "/account/signed-out" }, Scheme);
    }
}
