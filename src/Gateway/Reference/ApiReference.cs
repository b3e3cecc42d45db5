using Samenspel.Gateway.Routing;
using Scalar.AspNetCore;

namespace Samenspel.Gateway.Reference;

/// <summary>
/// The page <c>/reference</c> with the API of every service. It lives in the gateway because only the gateway knows
/// them all; its script comes from the package itself, and the page asks nothing of other sites.
/// </summary>
internal static class ApiReference
{
    public static void MapApiReference(this WebApplication app) => app.MapScalarApiReference("/reference", Describe).AllowAnonymous();

    /// <summary>What the page needs beyond the ordinary, for this one answer; null for every other page.</summary>
    public static string? ContentSecurityPolicy(HttpContext context) =>
        context.Items.TryGetValue(ScalarOptions.NonceHttpContextItemKey, out var nonce)
            ? $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
            : null;

    private static void Describe(ScalarOptions options)
    {
        options.WithTitle("Samenspel API").WithNonce().DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp();
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        foreach (var service in PlatformService.WithApi)
            options.AddDocument(service.Name, service.English, service.OpenApiPath);
        // The scheme "signIn" is in every document; this is how the page fills it in.
        options.AddPreferredSecuritySchemes("signIn").AddAuthorizationCodeFlow("signIn", flow => flow
            .WithClientId("samenspel-web")
            .WithPkce(Pkce.Sha256)
            .WithSelectedScopes(["samenspel-api"]));
    }
}
