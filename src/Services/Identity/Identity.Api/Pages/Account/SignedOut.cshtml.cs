using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenspel.ServiceDefaults;

namespace Samenspel.Identity.Pages.Account;

internal sealed class SignedOutModel(IConfiguration configuration) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    /// <summary>Where the website forgets this browser's session (OpenID Connect Front-Channel Logout); it was told of the end already.</summary>
    public string? Website => Session is null ? null : "/signout-frontchannel" + QueryString.Create(
        new Dictionary<string, string?> { ["iss"] = PublicAddress.Read(configuration).ToString(), ["sid"] = Session.ToString() });
}
