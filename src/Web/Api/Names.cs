using Samenspel.Web.Api.Clients;
using Samenspel.Web.Api.Identity;
using Samenspel.Web.Api.Pools;

namespace Samenspel.Web.Api;

/// <summary>Reads how people are called, all of a page at once. Who may not be known has no name; a page says so in its own words.</summary>
public sealed class Names(ClientsApi clients, PoolsApi pools, IdentityApi identity)
{
    private const int Most = 100;

    /// <summary>The names of these people, as far as the reader may know them.</summary>
    /// <param name="clientIds">Inhabitants.</param>
    /// <param name="volunteerIds">Volunteers.</param>
    /// <param name="personIds">Professionals, coordinators and ambassadors.</param>
    /// <param name="teamIds">Neighbourhood teams.</param>
    public async Task<KnownNames> ReadAsync(
        IEnumerable<Guid>? clientIds = null, IEnumerable<Guid>? volunteerIds = null, IEnumerable<Guid?>? personIds = null, IEnumerable<Guid>? teamIds = null)
    {
        var (asked, offered, staff) = (Some(clientIds), Some(volunteerIds), Some(personIds?.OfType<Guid>()));
        var clientCards = asked.Count == 0 ? null : clients.ListContactCardsAsync(new() { Ids = asked });
        var volunteerCards = offered.Count == 0 ? null : pools.ListVolunteerCardsAsync(new() { Ids = offered });
        var personCards = staff.Count == 0 ? null : identity.ListPersonCardsAsync(new() { Ids = staff });
        var teams = teamIds?.Any() == true ? identity.ListTeamsAsync() : null;
        return new(
            clientCards is null ? [] : (await clientCards).Value?.Items.ToDictionary(one => one.ClientId, one => NameOf(one.FirstName, one.NamePrefix, one.FamilyName)) ?? [],
            volunteerCards is null ? [] : (await volunteerCards).Value?.Items.ToDictionary(one => one.VolunteerId, one => NameOf(one.FirstName, one.NamePrefix, one.FamilyName)) ?? [],
            personCards is null ? [] : (await personCards).Value?.Items.ToDictionary(one => one.PersonId) ?? [])
        {
            Teams = teams is null ? [] : (await teams).Value?.ToDictionary(one => one.Id, one => one.Name) ?? [],
        };
    }

    private static List<Guid> Some(IEnumerable<Guid>? ids) => [.. (ids ?? []).Distinct().Take(Most)];

    private static string NameOf(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>How the people of a page are called.</summary>
public sealed record KnownNames(
    IReadOnlyDictionary<Guid, string> Clients, IReadOnlyDictionary<Guid, string> Volunteers, IReadOnlyDictionary<Guid, ListPersonCardsItem> People)
{
    /// <summary>How neighbourhood teams are called.</summary>
    public IReadOnlyDictionary<Guid, string> Teams { get; init; } = new Dictionary<Guid, string>();

    /// <summary>Of nobody.</summary>
    public static readonly KnownNames None = new(new Dictionary<Guid, string>(), new Dictionary<Guid, string>(), new Dictionary<Guid, ListPersonCardsItem>());

    /// <summary>An inhabitant; null when the reader may not know.</summary>
    public string? Client(Guid id) => Clients.GetValueOrDefault(id);

    /// <summary>A volunteer.</summary>
    public string? Volunteer(Guid id) => Volunteers.GetValueOrDefault(id);

    /// <summary>Somebody who does this as a job.</summary>
    public string? Person(Guid? id) => id is { } known ? People.GetValueOrDefault(known)?.Name : null;
}
