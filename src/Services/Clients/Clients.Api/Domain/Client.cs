using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>A person with a question, known to one neighbourhood team.</summary>
internal sealed class Client : AggregateRoot
{
    private Client()
    {
    }

    public required string FirstName { get; init; }
    public required string FamilyName { get; init; }
    public required int BirthYear { get; init; }
    public required string DistrictCode { get; init; }

    /// <summary>The team that knows the client: its professionals may read.</summary>
    public required Guid TeamId { get; init; }

    /// <summary>The client's own sign-in, when there is one.</summary>
    public Guid? AccountId { get; private init; }

    public DateTimeOffset RegisteredAt { get; private init; }

    public static Client Register(string firstName, string familyName, int birthYear, string districtCode, Guid teamId, Guid? accountId, DateTimeOffset at)
    {
        var client = new Client
        {
            FirstName = firstName,
            FamilyName = familyName,
            BirthYear = birthYear,
            DistrictCode = districtCode,
            TeamId = teamId,
            AccountId = accountId,
            RegisteredAt = at,
        };
        client.Raise(new ClientRegistered(client.Id, districtCode, birthYear / 10 * 10));
        return client;
    }
}
