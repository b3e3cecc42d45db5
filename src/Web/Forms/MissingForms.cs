using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Samenspel.Web.Api;
using Samenspel.Web.KeptForms;

namespace Samenspel.Web.Forms;

/// <summary>
/// A form that is not on its page. It was sent before, as by a double tap, or somebody else did it meanwhile: then the page comes as it
/// is now, and says so. Or the page could not be read because a service does not answer: then the form waits to be sent again.
/// </summary>
internal static class MissingForms
{
    /// <summary>The mark in the address of a page that comes instead of an answer to a form.</summary>
    public const string Mark = "meanwhile";

    private const string Handler = "_handler";

    public static void UseMissingForms(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsPost(http.Request.Method)) http.Response.OnStarting(() => LeadOnAsync(http)); // in Development the reason is written at once
        await next(http);
        if (!http.Response.HasStarted) await LeadOnAsync(http);
    });

    private static async Task LeadOnAsync(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        if (response.StatusCode != StatusCodes.Status400BadRequest || http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true }
            || !request.HasFormContentType || !request.Form.ContainsKey(Handler))
            return;
        var isKept = Sender.WasUnreached(http) && await http.RequestServices.GetRequiredService<FormKeeper>().KeepAsync(http);
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = isKept ? FormKeeper.Address : PageOf(request);
    }

    private static string PageOf(HttpRequest request)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value).Where(pair => pair.Key is not (Mark or "done")).Append(new(Mark, "1"));
        return UriHelper.BuildRelative(request.PathBase, request.Path, QueryString.Create(query));
    }
}
