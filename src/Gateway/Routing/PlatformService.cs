namespace Samenspel.Gateway.Routing;

/// <summary>A service behind the gateway: its name in addresses and in the application model, and its name for people.</summary>
internal sealed record PlatformService(string Name, string Dutch, string English)
{
    public static readonly PlatformService Identity = new("identity", "Inloggen", "Sign-in");
    public static readonly PlatformService Clients = new("clients", "Cliënten", "Clients");
    public static readonly PlatformService Pools = new("pools", "Vrijwilligers", "Volunteers");
    public static readonly PlatformService Matching = new("matching", "Koppelingen", "Matching");
    public static readonly PlatformService Agreements = new("agreements", "Afspraken", "Agreements");
    public static readonly PlatformService Signals = new("signals", "Signalen", "Signals");
    public static readonly PlatformService Insights = new("insights", "Inzicht", "Insights");
    public static readonly PlatformService Web = new("web", "Website", "Website");

    /// <summary>The services with an API, in the order in which the API reference shows them.</summary>
    public static readonly IReadOnlyList<PlatformService> WithApi = [Clients, Pools, Matching, Agreements, Signals, Insights, Identity];

    public static readonly IReadOnlyList<PlatformService> All = [.. WithApi, Web];

    public string OpenApiPath => $"/api/{Name}/v1/openapi.json";
}
