using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.SigningIn;

/// <summary>Gives every sign-in a session of its own, which the cookie refers to. A browser has one: signing in again ends the one before, whoever's it was.</summary>
internal sealed class AccountSignIn(
    UserManager<Account> accounts, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation,
    UserSessions sessions, IOptionsMonitor<CookieAuthenticationOptions> cookies)
    : SignInManager<Account>(accounts, http, claims, options, log, schemes, confirmation)
{
    public override async Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        // A cookie that is written anew comes with the properties of the old one.
        var properties = authenticationProperties ?? new AuthenticationProperties();
        if (properties.GetString(TokenClaims.Session) is not { } session)
        {
            await sessions.EndAsync(SessionOfBrowser());
            session = (await sessions.StartAsync(user.Id)).Id.ToString();
            properties.SetString(TokenClaims.Session, session);
        }
        await base.SignInWithClaimsAsync(user, properties, [.. additionalClaims, new Claim(TokenClaims.Session, session)]);
    }

    public override async Task SignOutAsync()
    {
        await sessions.EndAsync(SessionOfBrowser());
        await base.SignOutAsync();
    }

    /// <summary>The session in the cookie, also when the cookie counts no longer.</summary>
    private Guid? SessionOfBrowser()
    {
        var cookie = cookies.Get(AuthenticationScheme);
        var ticket = cookie.CookieManager.GetRequestCookie(Context, cookie.Cookie.Name!) is { } kept ? cookie.TicketDataFormat.Unprotect(kept) : null;
        return Guid.TryParse(ticket?.Properties.GetString(TokenClaims.Session), out var session) ? session : null;
    }
}
