using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Samenspel.Identity.Data;
using Samenspel.Identity.Keys;
using Samenspel.Identity.Pages;

namespace Samenspel.Identity.SigningIn;

/// <summary>Accounts, cookies and the pages to sign in.</summary>
internal static class SignInSetup
{
    /// <summary>Policy of pages for who has signed in.</summary>
    public const string OwnAccount = "account";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<KeySet>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ConfigureKeyRing>();
        services.AddDataProtection().SetApplicationName("samenspel-identity");
        services.AddSingleton<TwoFactorRules>();
        services.AddScoped<Sessions>();
        services.AddScoped<UserSessions>();
        services.AddScoped<WebsiteLogout>();
        services.AddHttpClient(WebsiteLogout.ClientName, http => http.Timeout = TimeSpan.FromSeconds(2)); // who signs out does not wait longer
        services.AddScoped<Attempts>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<SignInNames>();
        services.AddScoped<Invitations>();
        services.AddScoped<AddressChanges>();
        services.AddScoped<OwnAccount>();

        services.AddScoped<IUserConfirmation<Account>, ActivePersonOnly>();
        services.AddScoped<IUserClaimsPrincipalFactory<Account>, CookieClaims>();
        services.AddIdentityCore<Account>(Configure).AddUserStore<AccountStore>().AddSignInManager<AccountSignIn>().AddDefaultTokenProviders()
            .AddUserManager<AccountManager>().AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(7)); // an invitation

        var authentication = services.AddAuthentication();
        authentication.AddApplicationCookie().Configure(Configure);
        authentication.AddTwoFactorUserIdCookie().Configure(cookie => Harden(cookie.Cookie, "samenspel-two-factor"));
        services.AddAuthorizationBuilder().AddPolicy(OwnAccount, policy => policy
            .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser());
        services.AddAntiforgery(options => Harden(options.Cookie, "samenspel-form"));
        services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.Filters.Add<ExpiredForms>();
            mvc.Filters.Add<ChangedForms>();
        }).AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, texts) => texts.Create(typeof(PageTexts)));
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<PageTexts>>((mvc, text) =>
        {
            // Only who changes a form or an address comes here.
            mvc.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => text["Errors.Unreadable"]);
            mvc.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => text["Errors.Unreadable"]);
            mvc.ModelBindingMessageProvider.SetValueIsInvalidAccessor(_ => text["Errors.Unreadable"]);
        });
    }

    private static void Configure(IdentityOptions options)
    {
        // Long rather than intricate, after NIST SP 800-63B.
        options.Password = new PasswordOptions
        {
            RequiredLength = 12,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.RequireUniqueEmail = false; // who shares an address has a sign-in name
        options.User.AllowedUserNameCharacters = ""; // any: it may be an e-mail address
        options.SignIn.RequireConfirmedAccount = true;
        options.ClaimsIdentity.UserIdClaimType = "sub";
        options.ClaimsIdentity.SecurityStampClaimType = Sessions.Stamp;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        Harden(options.Cookie, "samenspel-account");
        options.Cookie.SameSite = SameSiteMode.Lax; // the way back from another site may lead to the sign-in page
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.AccessDeniedPath = "/account/denied";
        options.ReturnUrlParameter = "returnUrl";
        options.Events = new CookieAuthenticationEvents
        {
            OnValidatePrincipal = async context =>
            {
                var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
                if (await sessions.FindAsync(context.Principal, context.HttpContext.RequestAborted) is not null) return;
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            },
        };
    }

    /// <summary>Secure wherever the public address is https, and outside Development it always is.</summary>
    private static void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.SameSite = SameSiteMode.Strict;
    }
}
