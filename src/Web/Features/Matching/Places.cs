using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Identity;

namespace Samenspel.Web.Features.Matching;

/// <summary>What districts and organisations are called. A district is called after its teams; what is not known has no name.</summary>
public sealed record Places(IReadOnlyDictionary<string, string> Teams, IReadOnlyDictionary<Guid, string> Organisations)
{
    /// <summary>Nothing.</summary>
    public static readonly Places None = new(new Dictionary<string, string>(), new Dictionary<Guid, string>());

    /// <summary>Reads them; with the organisations where they are shown.</summary>
    public static async Task<Places> ReadAsync(IdentityApi identity, bool withOrganisations = false)
    {
        var organisations = withOrganisations ? identity.ListOrganisationsAsync() : Task.FromResult(new Answer<IReadOnlyList<ListOrganisationsItem>>(Status: null));
        var teams = await identity.ListTeamsAsync();
        return new(
            (teams.Value ?? []).GroupBy(team => team.DistrictCode).ToDictionary(district => district.Key, district => DistrictNames.Of(district)),
            ((await organisations).Value ?? []).ToDictionary(one => one.Id, one => one.Name));
    }

    /// <summary>Where it is, in words; null when nobody knows.</summary>
    public string? District(string code, IStringLocalizer<MatchingTexts> text) => Teams.GetValueOrDefault(code) is { } team ? text["Place.District", team].Value : null;
}
