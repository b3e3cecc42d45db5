namespace Samenspel.Web.Homes;

/// <summary>A start page that somebody has, as the identity service tells it.</summary>
public sealed record Home(string Role, DateTimeOffset? GuideSeenAt)
{
    /// <summary>What is on it.</summary>
    public StartPage Page => StartPages.All.Single(page => page.Role.ToString() == Role);

    /// <summary>The role in addresses.</summary>
    public string Code => Role.ToLowerInvariant();

    public string Address => $"/home/{Code}";
}

/// <summary>All start pages of a person.</summary>
internal sealed record OwnHomes(IReadOnlyList<Home> Items)
{
    private const string Address = "identity/v1/me/homes";

    public static Task<OwnHomes?> ReadAsync(PlatformApi api, CancellationToken cancel) => api.ReadAsync<OwnHomes>(Address, cancel);

    public static Task<int?> SeeGuideAsync(PlatformApi api, string role, CancellationToken cancel) =>
        api.DoAsync(HttpMethod.Post, $"{Address}/{Uri.EscapeDataString(role)}/guided-start", cancel);
}
