using System.Collections.Immutable;
using System.Text.Json;
using OpenIddict.Abstractions;
using Samenspel.Identity.Connect;
using Samenspel.ServiceDefaults.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenspel.Identity.Data;

/// <summary>A system that calls the APIs in its own name; <c>Identity:Systems:{n}</c>.</summary>
internal sealed record SystemClient(string ClientId, string Secret, IReadOnlyList<string> Roles)
{
    public static IReadOnlyList<SystemClient> Read(IConfiguration configuration) =>
        [.. configuration.GetSection("Identity:Systems").GetChildren().Select(Read)];

    private static SystemClient Read(IConfigurationSection system)
    {
        string Required(string key) => system[key] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"Configuration '{system.Path}:{key}' is missing.");

        var roles = system.GetSection("Roles").Get<string[]>() ?? [];
        if (roles.FirstOrDefault(role => !RoleCodes.TryParse(role, out _)) is { } unknown)
            throw new InvalidOperationException($"Configuration '{system.Path}:Roles' names the unknown role '{unknown}'.");
        return new SystemClient(Required("ClientId"), Required("Secret"), roles);
    }
}

/// <summary>Who may ask for tokens: the platform's own tools, and the systems that are configured. The configuration is the truth.</summary>
internal static class OAuthClients
{
    /// <summary>The client of people's tools: the web application and the API reference.</summary>
    public const string Web = "samenspel-web";

    private const string RolesProperty = "roles";
    private static readonly string[] Services = ["identity", "clients", "pools", "matching", "agreements", "signals", "insights"];

    public static async Task ApplyAsync(IOpenIddictApplicationManager manager, Uri publicUrl, IReadOnlyList<SystemClient> systems)
    {
        await SaveAsync(manager, WebClient(publicUrl));
        foreach (var system in systems) await SaveAsync(manager, Describe(system));

        List<string?> known = [Web, .. systems.Select(system => system.ClientId)];
        var gone = new List<object>();
        await foreach (var application in manager.ListAsync())
            if (!known.Contains(await manager.GetClientIdAsync(application))) gone.Add(application);
        foreach (var application in gone) await manager.DeleteAsync(application);
    }

    public static ImmutableArray<string> RolesOf(ImmutableDictionary<string, JsonElement> properties) =>
        properties.TryGetValue(RolesProperty, out var roles) ? [.. roles.EnumerateArray().Select(role => role.GetString()!)] : [];

    private static async Task SaveAsync(IOpenIddictApplicationManager manager, OpenIddictApplicationDescriptor wanted)
    {
        if (await manager.FindByClientIdAsync(wanted.ClientId!) is { } existing) await manager.UpdateAsync(existing, wanted);
        else await manager.CreateAsync(wanted);
    }

    private static OpenIddictApplicationDescriptor WebClient(Uri publicUrl)
    {
        var client = new OpenIddictApplicationDescriptor
        {
            ClientId = Web,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit, // the platform's own tool
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession, Permissions.Endpoints.Revocation,
                Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken, Permissions.ResponseTypes.Code,
                Permissions.Scopes.Profile, Permissions.Prefixes.Scope + OpenIdServer.ApiScope,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        // The API reference returns to the page it was on, with or without the service in the address.
        string[] pages = ["", "signin-callback", "reference", "reference/", .. Services.SelectMany(s => new[] { $"reference/{s}", $"reference/{s}/" })];
        foreach (var page in pages) client.RedirectUris.Add(new Uri(publicUrl, page));
        foreach (var page in new[] { "", "signout-callback" }) client.PostLogoutRedirectUris.Add(new Uri(publicUrl, page));
        return client;
    }

    private static OpenIddictApplicationDescriptor Describe(SystemClient system) => new()
    {
        ClientId = system.ClientId,
        ClientSecret = system.Secret,
        ClientType = ClientTypes.Confidential,
        Permissions = { Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials, Permissions.Prefixes.Scope + OpenIdServer.ApiScope },
        Properties = { [RolesProperty] = JsonSerializer.SerializeToElement(system.Roles) },
    };
}
