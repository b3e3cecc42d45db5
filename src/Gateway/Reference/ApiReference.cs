using Samenspel.Gateway.Routing;
using Samenspel.ServiceDefaults;
using Scalar.AspNetCore;

namespace Samenspel.Gateway.Reference;

/// <summary>
/// The page <c>/reference</c> with the API of every service. It lives in the gateway because only the gateway knows
/// them all; its script comes from the package itself, and the page asks nothing of other sites.
/// </summary>
internal static class ApiReference
{
    public static void MapApiReference(this WebApplication app)
    {
        var publicUrl = PublicAddress.Read(app.Configuration);
        app.MapScalarApiReference("/reference", options => Describe(options, publicUrl)).AllowAnonymous();
    }

    /// <summary>What the page needs beyond the ordinary, for this one answer; null for every other page.</summary>
    public static string? ContentSecurityPolicy(HttpContext context) =>
        context.Items.TryGetValue(ScalarOptions.NonceHttpContextItemKey, out var nonce)
            ? $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
            : null;

    private static void Describe(ScalarOptions options, Uri publicUrl)
    {
        options.WithTitle("Samenspel API").WithNonce().DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideClientButton();
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        foreach (var service in PlatformService.WithApi)
            options.AddDocument(service.Name, service.English, service.OpenApiPath);
        // The scheme "signIn" is in every document; this is how the page fills it in.
        options.AddPreferredSecuritySchemes("signIn").AddAuthorizationCodeFlow("signIn", flow => flow
            .WithClientId("samenspel-web")
            .WithPkce(Pkce.Sha256)
            .WithCredentialsLocation(CredentialsLocation.Body) // a public client has no secret to put in a header
            .WithRedirectUri(new Uri(publicUrl, "reference/").ToString())
            .WithSelectedScopes(["samenspel-api"]));
    }
}
