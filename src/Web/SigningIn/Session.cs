using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samenspel.Domain;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.Web.Data;
using Samenspel.Web.KeptForms;

namespace Samenspel.Web.SigningIn;

/// <summary>
/// Signing in at the identity service: the code flow with PKCE. The browser gets a cookie that says nothing; the tokens stay in
/// the database of the website, sealed with what only the cookie says. Any copy of the website serves any browser.
/// </summary>
internal static class Session
{
    /// <summary>Policy of pages for who has signed in.</summary>
    public const string Person = "person";

    public const string Cookie = "session";
    public const string Identity = "identity";

    public static void AddSession(this WebApplicationBuilder builder)
    {
        var publicUrl = PublicAddress.Read(builder.Configuration);
        var identity = new Uri(builder.Configuration["services:identity:http:0"]!); // asked for by the service defaults
        var services = builder.Services;
        services.AddSingleton<ServerSessions>().AddSingleton<FreshTokens>().AddTransient<SessionTokenHandler>().AddSingleton<FormOwner>().AddScoped<FormKeeper>();
        services.AddDataProtection().SetApplicationName("samenspel-web").PersistKeysToDbContext<WebDb>();
        services.AddAuthentication(Cookie)
            .AddCookie(Cookie, Configure)
            .AddOpenIdConnect(Identity, options => Configure(options, publicUrl, identity));
        services.AddOptions<CookieAuthenticationOptions>(Cookie).Configure<ServerSessions>((cookie, sessions) => cookie.SessionStore = sessions);
        services.AddAuthorizationBuilder().AddPolicy(Person, policy => policy.RequireAuthenticatedUser());
        services.AddAntiforgery(options => options.Cookie.Name = "samenspel-web-form");
    }

    /// <summary>The name to greet somebody by; null for who has not signed in.</summary>
    public static string? NameOf(HttpContext http) => http.User.FindFirstValue("name");

    /// <summary>The sign-in of whoever looks at the page.</summary>
    public static Guid? IdOf(HttpContext http) => Guid.TryParse(http.User.FindFirstValue("sub"), out var id) ? id : null;

    /// <summary>Whether somebody has one of these roles. For what a page shows at first; what is allowed the services say.</summary>
    public static bool Is(HttpContext http, params IReadOnlyList<Role> roles) => roles.Any(role => http.User.HasClaim("role", RoleCodes.Of(role)));

    public static void MapSignOut(this WebApplication app) => app
        .MapPost("/sign-out", (IFormCollection _, HttpContext http) =>
        {
            http.Response.Headers["Clear-Site-Data"] = "\"storage\""; // what a phone keeps for who has no reception
            return Results.SignOut(new AuthenticationProperties { RedirectUri = "/" }, [Cookie, Identity]);
        })
        .RequireAuthorization(Person);

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "samenspel-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // the public address decides, and outside Development it is https
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.ForwardChallenge = Identity;
        options.Events.OnValidatePrincipal = FreshTokens.KeepAsync;
    }

    private static void Configure(OpenIdConnectOptions options, Uri publicUrl, Uri identity)
    {
        options.Authority = publicUrl.ToString();
        options.BackchannelHttpHandler = new InternalIdentityHandler(publicUrl, identity);
        options.RequireHttpsMetadata = false; // asked for within the platform
        options.ClientId = "samenspel-web";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.Scope.Clear();
        foreach (var scope in new[] { "openid", "profile", "offline_access", "samenspel-api" }) options.Scope.Add(scope);
        options.CallbackPath = "/signin-callback";
        options.SignedOutCallbackPath = "/signout-callback";
        options.RemoteSignOutPath = "/signout-frontchannel"; // a frame of the page where somebody signed out
        options.SignInScheme = Cookie;
        options.SaveTokens = true;
        options.DisableTelemetry = true; // no names of packages in addresses
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "name";
        AbandonedSignIns.Configure(options);
        options.Events = new OpenIdConnectEvents
        {
            // The way back is a page, also for who sent a form when the session was over: the form waits there.
            OnRedirectToIdentityProvider = async context =>
            {
                var http = context.HttpContext;
                if (!HttpMethods.IsGet(http.Request.Method))
                    context.Properties.RedirectUri = await http.RequestServices.GetRequiredService<FormKeeper>().KeepAsync(http) ? FormKeeper.Address : "/home";
                AbandonedSignIns.Drop(http);
            },
            // An old tab, or a step back in the browser: beginning again helps, an error page does not.
            OnRemoteFailure = context =>
            {
                context.Response.Redirect("/");
                context.HandleResponse();
                return Task.CompletedTask;
            },
        };
    }
}
