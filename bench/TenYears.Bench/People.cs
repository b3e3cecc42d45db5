using Npgsql;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.TenYears.Bench;

/// <summary>Who asks in a city, and for what: some of each, so that no answer comes from one row that everybody has in memory.</summary>
internal sealed class People(FilledCity city)
{
    private const int Some = 20;

    public static TestPerson Administrator { get; } = TestPerson.Of(Role.Administrator);

    /// <summary>Professionals with running agreements, and one of these.</summary>
    public Task<IReadOnlyList<(TestPerson Who, Guid About)>> ProfessionalsAsync() => AskAsync("Agreements",
        """select "ProfessionalId", "TeamId", (min("Id"::text))::uuid from agreement where "Status" = 'Active' group by 1, 2 order by count(*) desc, 1 limit 20""",
        row => new TestPerson(Role.Professional) { Id = row.GetGuid(0), Teams = [row.GetGuid(1)] });

    /// <summary>Professionals, and a client of the own team.</summary>
    public Task<IReadOnlyList<(TestPerson Who, Guid About)>> ProfessionalsWithClientsAsync() => AskAsync("Clients",
        """select "RegisteredById", "TeamId", (max("Id"::text))::uuid from client group by 1, 2 order by count(*) desc, 1 limit 20""",
        row => new TestPerson(Role.Professional) { Id = row.GetGuid(0), Teams = [row.GetGuid(1)] });

    /// <summary>Professionals, and an open request of the own team.</summary>
    public Task<IReadOnlyList<(TestPerson Who, Guid About)>> ProfessionalsWithRequestsAsync() => AskAsync("Matching",
        """select "ProfessionalId", "TeamId", (max("Id"::text))::uuid from match_request where "Status" = 'Open' group by 1, 2 order by count(*) desc, 1 limit 20""",
        row => new TestPerson(Role.Professional) { Id = row.GetGuid(0), Teams = [row.GetGuid(1)] });

    /// <summary>Coordinators, and a volunteer of the own organisation.</summary>
    public Task<IReadOnlyList<(TestPerson Who, Guid About)>> CoordinatorsWithVolunteersAsync() => AskAsync("Pools",
        """select l."ViewerId", v."OrganisationId", (max(v."Id"::text))::uuid from volunteer v join lateral (select "ViewerId" from access_log_entry where "SubjectAccountId" = v."AccountId" limit 1) l on true group by 1, 2 limit 20""",
        row => new TestPerson(Role.Coordinator) { Id = row.GetGuid(0), Organisations = [row.GetGuid(1)] });

    /// <summary>Coordinators, for lists.</summary>
    public Task<IReadOnlyList<(TestPerson Who, Guid About)>> CoordinatorsAsync() => AskAsync("Agreements",
        """select "PersonId", "OrganisationId", "AssignmentId" from known_role where "Role" = 'Coordinator' order by 1 limit 20""",
        row => new TestPerson(Role.Coordinator) { Id = row.GetGuid(0), Organisations = [row.GetGuid(1)] });

    /// <summary>Volunteers with a running agreement, and that agreement.</summary>
    public Task<IReadOnlyList<(TestPerson Who, Guid About)>> VolunteersAsync() => AskAsync("Agreements",
        """select "VolunteerAccountId", "OrganisationId", "Id" from agreement where "Status" = 'Active' order by "Id" desc limit 20""",
        row => new TestPerson(Role.Volunteer) { Id = row.GetGuid(0), Organisations = [row.GetGuid(1)] });

    /// <summary>Clients with a running agreement, and that agreement.</summary>
    public Task<IReadOnlyList<(TestPerson Who, Guid About)>> ClientsAsync() => AskAsync("Agreements",
        """select "ClientAccountId", "ClientId", "Id" from agreement where "Status" = 'Active' and "ClientAccountId" is not null order by "Id" desc limit 20""",
        row => new TestPerson(Role.Client) { Id = row.GetGuid(0) });

    /// <summary>Where most volunteers help.</summary>
    public async Task<string> BusiestDistrictAsync() => (await RowsAsync("Pools",
        """select d from volunteer, unnest("DistrictCodes") d where "Status" = 'Active' group by d order by count(*) desc, d limit 1""", row => row.GetString(0)))[0];

    private Task<IReadOnlyList<(TestPerson Who, Guid About)>> AskAsync(string service, string sql, Func<NpgsqlDataReader, TestPerson> who) =>
        RowsAsync(service, sql, row => (who(row), row.GetGuid(2)));

    private async Task<IReadOnlyList<T>> RowsAsync<T>(string service, string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var connection = new NpgsqlConnection(city.ConnectionString(service) + ";Command Timeout=0");
        await connection.OpenAsync();
#pragma warning disable CA2100 // Only texts of this bench.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync()) found.Add(read(reader));
        return found.Count is > 0 and <= Some ? found : throw new InvalidOperationException($"{service}: nobody to ask.");
    }
}
