using Microsoft.AspNetCore.Authentication;

namespace Samenspel.Web.SigningIn;

/// <summary>The session was found to be over while a page was read.</summary>
internal sealed class SessionOverException() : Exception("The session is over.");

/// <summary>Whoever asks for a page when the session is over is sent past the identity service, and comes back to the page.</summary>
internal static class SigningInAgain
{
    public static void UseSigningInAgain(this WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (SessionOverException) when (!http.Response.HasStarted)
        {
            await http.ChallengeAsync(Session.Identity);
        }
    });
}
