using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenspel.ServiceDefaults;

namespace Samenspel.Identity.Pages.Account;

/// <summary>Goes on to where the person was going, as long as that is on this platform.</summary>
internal static class ReturnAddress
{
    public static IActionResult Return(this PageModel page, string? address) => page.LocalRedirect(LocalAddress.Is(address) ? address : "/account");
}
