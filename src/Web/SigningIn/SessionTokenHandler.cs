using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;

namespace Samenspel.Web.SigningIn;

/// <summary>
/// Asks the services in the name of whoever looks at the page. When a service says that the token was revoked, as after a change of
/// roles, it asks once more with a new one; when there is none, the session is over.
/// </summary>
internal sealed class SessionTokenHandler(IHttpContextAccessor browser, FreshTokens tokens, ServerSessions sessions) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var http = browser.HttpContext!;
        if ((await http.AuthenticateAsync(Session.Cookie)).Ticket is not { } ticket) return await base.SendAsync(request, cancellationToken);

        Authorize(request, ticket);
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.StatusCode is not HttpStatusCode.Unauthorized) return answer;
        var renewal = await RenewOnceAsync(http, ticket);
        // A page is asked for again after signing in; a form that was sent tells it, and keeps what was filled in.
        if (renewal is TokenRenewal.Refused && HttpMethods.IsGet(http.Request.Method)) throw new SessionOverException();
        if (renewal is not TokenRenewal.Renewed) return answer;

        answer.Dispose();
        Authorize(request, ticket);
        return await base.SendAsync(request, cancellationToken);
    }

    private static void Authorize(HttpRequestMessage request, AuthenticationTicket ticket) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ticket.Properties.GetTokenValue("access_token"));

    /// <summary>The parts of a page are asked for side by side: all of them wait for the same new token.</summary>
    private Task<TokenRenewal> RenewOnceAsync(HttpContext http, AuthenticationTicket ticket)
    {
        lock (http.Items)
        {
            if (http.Items[typeof(SessionTokenHandler)] is not Task<TokenRenewal> renewal) http.Items[typeof(SessionTokenHandler)] = renewal = RenewAsync(ticket, http.RequestAborted);
            return renewal;
        }
    }

    private async Task<TokenRenewal> RenewAsync(AuthenticationTicket ticket, CancellationToken cancel)
    {
        var outcome = await tokens.RenewAsync(ticket.Properties, cancel);
        if (outcome is TokenRenewal.Renewed) await sessions.RenewAsync(ticket);
        if (outcome is TokenRenewal.Refused) await sessions.RemoveAsync(ticket);
        return outcome;
    }
}
