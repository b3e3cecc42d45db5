using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class RegisterClientTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_registered_client_can_be_read_and_the_others_hear_of_it_without_a_name()
    {
        await api.OtherServices.ListenAsync<ClientRegistered>(Cancel);

        var id = await api.GivenClientAsync();

        var client = await api.As(ClientsApi.Petra).GetAsync($"/api/clients/v1/clients/{id}", Cancel).OkAsync<GetClient.Response>();
        Assert.Equal(("Meindert", ClientsApi.Team), (client.FirstName, client.TeamId));
        var heard = await api.OtherServices.ReceiveAsync<ClientRegistered>(e => e.ClientId == id, Cancel);
        Assert.Equal((1940, ClientsApi.Team, null), (heard.BirthYearBand, heard.TeamId, heard.ClientAccountId));
    }

    [Theory]
    [InlineData(15, 3)]
    [InlineData(18, 0)]
    [InlineData(19, null)]
    [InlineData(78, null)]
    public async Task Of_who_may_be_a_minor_the_others_hear_until_which_year_and_no_birth_date(int turnsThisYear, int? yearsMore)
    {
        await api.OtherServices.ListenAsync<ClientRegistered>(Cancel);
        var year = api.Clock.Today().Year;
        var id = (await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients", New.Client() with { BirthYear = year - turnsThisYear }, Cancel)
            .OkAsync<RegisterClient.Response>()).Id;
        Assert.Equal(year + yearsMore, (await api.OtherServices.ReceiveAsync<ClientRegistered>(e => e.ClientId == id, Cancel)).MinorThrough);
    }

    [Fact]
    public async Task What_the_client_can_offer_and_needs_is_kept_and_corrected()
    {
        var id = await api.GivenClientAsync();
        var address = $"/api/clients/v1/clients/{id}";
        var file = new ChangeClient.Request(
            "Meindert", "de Vries", "WK034402", "meindert@samenspel.example", "030 123 45 67", false, true,
            ["nld", "fry"], ["hout"], "Tekenles geven", ["little-energy"], "Niet tillen na de operatie.");

        await api.PutWhatWasReadAsync(ClientsApi.Petra, address, address, file).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.As(ClientsApi.Petra).GetAsync(address, Cancel).OkAsync<GetClient.Response>();
        Assert.Equal(("WK034402", "Tekenles geven", "030 123 45 67", true), (read.DistrictCode, read.CanOffer, read.Phone, read.SharesPhone));
        Assert.Equal(["little-energy"], read.NeedCodes);
        await api.As(ClientsApi.Petra).PutAsJsonAsync(address, file, Cancel).IsProblemAsync((HttpStatusCode)428, "request.say-which-version");
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).PutAsJsonAsync(address, file, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Fact]
    public async Task Names_are_sorted_without_their_prefix_and_one_name_is_enough()
    {
        var team = Guid.CreateVersion7();
        var petra = api.As(TestPerson.Professional(team));
        foreach (var family in new[] { " Spatie ", "van 't Hof", "de  Vries", "De Backer", "Ali", "" })
            await petra.PostAsJsonAsync($"{ClientsApi.Root}/clients", New.Client() with { FirstName = "Roos", FamilyName = family }, Cancel).HasStatusAsync(HttpStatusCode.Created);
        await petra.PostAsJsonAsync($"{ClientsApi.Root}/clients", New.Client() with { FirstName = "Roos", NamePrefix = "el", FamilyName = "Idrissi" }, Cancel).HasStatusAsync(HttpStatusCode.Created);

        var listed = (await petra.GetAsync($"{ClientsApi.Root}/clients", Cancel).OkAsync<Page<ListClients.Item>>()).Items;
        Assert.Equal([(null, ""), (null, "Ali"), (null, "De Backer"), ("van 't", "Hof"), ("el", "Idrissi"), (null, "Spatie"), ("de", "Vries")], listed.Select(one => (one.NamePrefix, one.FamilyName)));
    }

    [Fact]
    public async Task Who_corrects_what_somebody_else_changed_meanwhile_looks_again_first()
    {
        var id = await api.GivenClientAsync();
        var address = $"/api/clients/v1/clients/{id}";
        var file = new ChangeClient.Request("Meindert", "de Vries", "WK034402", null, null, false, false, [], [], null, [], null);
        var tag = (await api.As(ClientsApi.Petra).GetAsync(address, Cancel)).Headers.ETag!;
        await api.PutWhatWasReadAsync(ClientsApi.Petra, address, address, file).HasStatusAsync(HttpStatusCode.NoContent);

        using var late = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(file), Headers = { IfMatch = { tag } } };
        await api.As(ClientsApi.Petra).SendAsync(late, Cancel).IsProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-since-read");
    }

    [Theory]
    [InlineData(Role.Client)]
    [InlineData(Role.Caregiver)]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Ambassador)]
    [InlineData(Role.Administrator)]
    public Task Only_a_professional_registers(Role role) =>
        api.As(TestPerson.Of(role) with { Teams = [ClientsApi.Team] }).PostAsJsonAsync("/api/clients/v1/clients", New.Client(), Cancel)
            .IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

    [Fact]
    public Task A_professional_registers_only_for_an_own_team() =>
        api.As(ClientsApi.Petra).PostAsJsonAsync("/api/clients/v1/clients", New.Client() with { TeamId = Guid.CreateVersion7() }, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "client.team-not-own");

    [Fact]
    public Task Nobody_is_born_next_year() =>
        api.As(ClientsApi.Petra).PostAsJsonAsync("/api/clients/v1/clients", New.Client() with { BirthYear = api.Clock.Today().Year + 1 }, Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "client.birth-year-in-future");

    [Theory]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 2101, "districtCode": "WK034401" }""")]
    [InlineData("""{ "firstName": "", "familyName": "de Vries", "birthYear": 1948, "districtCode": "WK034401" }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 12, "districtCode": "WK034401" }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "Overvecht" }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "" }""")]
    [InlineData("""{ "firstName": "Mein\u0000dert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "WK034401" }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "WK034401\n" }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "WK034401", "accountId": "0198f000-0000-7000-8000-000000000004" }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "WK034401", "email": "nobody" }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "WK034401", "needCodes": ["cured"] }""")]
    [InlineData("""{ "firstName": "Meindert", "familyName": "de Vries", "birthYear": 1948, "districtCode": "WK034401", "interests": [""] }""")]
    [InlineData("""{ "firstName": 5""")]
    [InlineData("[]")]
    [InlineData("")]
    public Task Bad_input_is_explained_and_changes_nothing(string body) =>
        api.As(ClientsApi.Petra).PostAsync("/api/clients/v1/clients", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    [Fact]
    public async Task The_explanation_is_in_the_language_of_the_reader()
    {
        var http = api.As(ClientsApi.Petra);
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var response = await http.GetAsync($"/api/clients/v1/clients/{Guid.CreateVersion7()}", Cancel);
        Assert.Contains("We could not find this client.", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public Task An_address_that_does_not_exist_is_not_found_rather_than_forbidden() =>
        api.As(ClientsApi.Petra).PostAsync("/api/clients/v1/clients//support-requests", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "request.not-found");

    [Fact]
    public async Task A_refusal_is_a_problem_document_whatever_the_client_asked_for()
    {
        var http = api.As(ClientsApi.Petra);
        http.DefaultRequestHeaders.Accept.ParseAdd("text/csv");
        await http.GetAsync($"/api/clients/v1/clients/{Guid.CreateVersion7()}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Fact]
    public async Task An_ambassador_of_a_team_who_is_a_client_too_reads_no_other_clients()
    {
        var both = new TestPerson(Role.Client, Role.Ambassador) { Teams = [ClientsApi.Team] };
        await api.As(both).GetAsync($"/api/clients/v1/clients/{await api.GivenClientAsync()}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Fact]
    public async Task A_stranger_cannot_tell_that_a_client_exists()
    {
        var id = await api.GivenClientAsync();
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).GetAsync($"/api/clients/v1/clients/{id}", Cancel)
            .IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Fact]
    public async Task A_client_reads_and_lists_only_himself()
    {
        var meindert = TestPerson.Of(Role.Client);
        var own = await api.GivenClientAsync(meindert.Id);
        await api.GivenClientAsync();

        Assert.Equal(own, (await api.As(meindert).GetAsync($"/api/clients/v1/clients/{own}", Cancel).OkAsync<GetClient.Response>()).Id);
        var list = await api.As(meindert).GetAsync("/api/clients/v1/clients", Cancel).OkAsync<ServiceDefaults.Paging.Page<ListClients.Item>>();
        Assert.Equal([own], list.Items.Select(item => item.Id));
    }
}
