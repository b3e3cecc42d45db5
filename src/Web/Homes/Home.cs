using Samenspel.Web.Api;

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
    public static async Task<OwnHomes?> ReadAsync(Sender sender) => (await sender.SendAsync<OwnHomes>(HttpMethod.Get, $"identity/v1/me/homes")).Value;

    public static async Task<int?> SeeGuideAsync(Sender sender, string role) => (await sender.SendAsync(HttpMethod.Post, $"identity/v1/me/homes/{role}/guided-start")).Status;
}
