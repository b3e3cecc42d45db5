using Microsoft.AspNetCore.Antiforgery;

namespace Samenspel.Web.KeptForms;

/// <summary>What becomes of a form whose secret against forgery does not hold, as from a page that somebody else was signed in for.</summary>
internal static class OldForms
{
    /// <summary>Nothing happens: the form waits to be sent again by whom it was made for; of a form made for nobody the start page has a fresh one.</summary>
    public static async Task KeepAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            await next(http);
            return;
        }
        http.Features.Set<IAntiforgeryValidationFeature>(null); // it is kept, not done: the owner's mark in it is the proof
        var isKept = await http.RequestServices.GetRequiredService<FormKeeper>().KeepAsync(http);
        http.Response.Redirect(isKept ? FormKeeper.Address : "/home");
    }
}
