using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>What was written down wrong can be put right, with a reason, and other services hear what depends on it.</summary>
public sealed class CorrectionTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_year_of_birth_is_corrected_and_whether_the_client_is_a_minor_follows()
    {
        await api.OtherServices.ListenAsync<ClientRegistered>(Cancel);
        var client = await api.GivenClientAsync();
        var year = api.Clock.Today().Year - 12;

        await PutAsync(Petra, $"clients/{client}/birth-year", new CorrectBirthYear.Request(api.Clock.Today().Year + 1, "Tikfout")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "client.birth-year-in-future");
        for (var i = 0; i < 2; i++) await PutAsync(Petra, $"clients/{client}/birth-year", new CorrectBirthYear.Request(year, "Verkeerd gelezen")).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(year, (await api.As(Petra).GetAsync($"{Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>()).BirthYear);
        Assert.Equal(year + 18, (await api.OtherServices.ReceiveAsync<ClientRegistered>(e => e.ClientId == client && e.MinorThrough is not null, Cancel)).MinorThrough);
        var kept = Assert.Single(await CorrectionsAsync(Petra, client));
        Assert.Equal((CorrectedField.BirthYear, "Verkeerd gelezen", Petra.Id), (kept.Field, kept.Reason, kept.CorrectedById));
    }

    [Fact]
    public async Task A_client_who_moves_is_known_to_the_other_team_and_no_longer_to_the_own()
    {
        await api.OtherServices.ListenAsync<ClientRegistered>(Cancel);
        var client = await api.GivenClientAsync();
        var there = TestPerson.Professional(Guid.CreateVersion7());
        var request = await api.GivenRequestAsync(client);
        await MoveAsync(Guid.CreateVersion7()).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "client.team-unknown");
        await api.KnowProfessionalAsync(there.Id, there.Teams[0]);
        await MoveAsync(there.Teams[0]).IsProblemAsync(HttpStatusCode.Conflict, "client.work-goes-on");
        await api.As(Petra).PostAsync($"{Root}/support-requests/{request}/withdrawal", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await MoveAsync(there.Teams[0]).HasStatusAsync(HttpStatusCode.NoContent);

        await api.As(Petra).GetAsync($"{Root}/clients/{client}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        Assert.Equal(there.Teams[0], (await api.As(there).GetAsync($"{Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>()).TeamId);
        Assert.Equal(CorrectedField.Team, Assert.Single(await CorrectionsAsync(there, client)).Field);
        await api.OtherServices.ReceiveAsync<ClientRegistered>(e => e.ClientId == client && e.TeamId == there.Teams[0], Cancel);

        Task<HttpResponseMessage> MoveAsync(Guid team) => PutAsync(Petra, $"clients/{client}/team", new MoveToTeam.Request(team, "Verhuisd"));
    }

    [Fact]
    public async Task Who_gets_the_name_year_or_team_of_somebody_known_is_kept_only_when_that_is_said_to_be_somebody_else()
    {
        var there = TestPerson.Professional(Guid.CreateVersion7());
        await api.KnowProfessionalAsync(there.Id, there.Teams[0]);
        var file = New.Client() with { FirstName = "Hendrika", IsSomebodyElse = false };
        foreach (var person in new[] { Petra, there }) await api.As(person).PostAsJsonAsync($"{Root}/clients", file, Cancel).HasStatusAsync(HttpStatusCode.Created);
        var otherName = await api.GivenClientAsync(file with { FirstName = "Hendrikje" }, account: null);
        var otherYear = await api.GivenClientAsync(file with { BirthYear = 1947 }, account: null);
        var moving = await api.GivenClientAsync(file with { IsSomebodyElse = true }, account: null);
        var renamed = new ChangeClient.Request(" hendrika", "De Vries", "WK034401", null, null, false, false, [], [], null, [], null);

        await RefusedAsync(otherName, NameAsync(renamed));
        await RefusedAsync(otherYear, PutAsync(Petra, $"clients/{otherYear}/birth-year", new CorrectBirthYear.Request(1948, "Tikfout")));
        await RefusedAsync(moving, PutAsync(Petra, $"clients/{moving}/team", new MoveToTeam.Request(there.Teams[0], "Verhuisd")));

        await NameAsync(renamed with { IsSomebodyElse = true }).HasStatusAsync(HttpStatusCode.NoContent);
        await NameAsync(renamed with { CanOffer = "Tekenles" }).HasStatusAsync(HttpStatusCode.NoContent); // the name stays, and was said to be of somebody else
        await PutAsync(Petra, $"clients/{otherYear}/birth-year", new CorrectBirthYear.Request(1948, "Tikfout", IsSomebodyElse: true)).HasStatusAsync(HttpStatusCode.NoContent);
        await PutAsync(Petra, $"clients/{moving}/team", new MoveToTeam.Request(there.Teams[0], "Verhuisd", IsSomebodyElse: true)).HasStatusAsync(HttpStatusCode.NoContent);

        Task<HttpResponseMessage> NameAsync(ChangeClient.Request change) => api.PutWhatWasReadAsync(Petra, $"{Root}/clients/{otherName}", $"{Root}/clients/{otherName}", change);

        async Task RefusedAsync(Guid client, Task<HttpResponseMessage> answer)
        {
            var before = await api.As(Petra).GetAsync($"{Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>();
            await answer.IsProblemAsync(HttpStatusCode.Conflict, "client.maybe-known");
            var after = await api.As(Petra).GetAsync($"{Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>();
            Assert.Equal((before.FirstName, before.BirthYear, before.TeamId), (after.FirstName, after.BirthYear, after.TeamId));
        }
    }

    [Fact]
    public async Task Two_who_get_the_same_name_and_year_at_once_are_not_both_kept()
    {
        var file = New.Client() with { FirstName = "Gerritje", IsSomebodyElse = false };
        var both = new[] { await api.GivenClientAsync(file with { BirthYear = 1941 }, account: null), await api.GivenClientAsync(file with { BirthYear = 1942 }, account: null) };
        var answers = await Task.WhenAll(both.Select(client => PutAsync(Petra, $"clients/{client}/birth-year", new CorrectBirthYear.Request(1943, "Tikfout"))));
        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
    }

    [Fact]
    public async Task What_is_written_down_of_a_caregiver_is_corrected_and_who_decides_by_law_is_told()
    {
        await api.OtherServices.ListenAsync<CaregiverLinked>(Cancel);
        var client = await api.GivenClientAsync();
        var caregiver = (await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{client}/caregivers", new LinkCaregiver.Request("Samera", "El Amrani", "moeder"), Cancel).OkAsync<LinkCaregiver.Response>()).Id;

        await PutAsync(Petra, $"clients/{client}/caregivers/{caregiver}", new CorrectCaregiver.Request("Samira", "El Amrani", "moeder", IsGuardian: true, "Tikfout, en zij heeft het gezag")).HasStatusAsync(HttpStatusCode.NoContent);

        var read = Assert.Single((await api.As(Petra).GetAsync($"{Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<ListCaregivers.Item>>()).Items);
        Assert.Equal(("Samira", true), (read.FirstName, read.IsGuardian));
        await api.OtherServices.ReceiveAsync<CaregiverLinked>(e => e.CaregiverId == caregiver && e.IsGuardian, Cancel);
        Assert.Equal(CorrectedField.Caregiver, Assert.Single(await CorrectionsAsync(Petra, client)).Field);
    }

    [Fact]
    public async Task Only_a_professional_of_the_team_corrects_a_file()
    {
        var client = await api.GivenClientAsync();
        (string Path, object Body)[] corrections =
        [
            ($"clients/{client}/birth-year", new CorrectBirthYear.Request(1960, "Tikfout")), ($"clients/{client}/team", new MoveToTeam.Request(Guid.CreateVersion7(), "Verhuisd")),
            ($"clients/{client}/caregivers/{Guid.CreateVersion7()}", new CorrectCaregiver.Request("Samira", null, "moeder", false, "Tikfout")),
        ];
        foreach (var (path, body) in corrections)
        {
            foreach (var role in Enum.GetValues<Role>().Except([Role.Professional])) await PutAsync(TestPerson.Of(role) with { Teams = [Team] }, path, body).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
            await PutAsync(TestPerson.Professional(Guid.CreateVersion7()), path, body).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        }
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).GetAsync($"{Root}/clients/{client}/corrections", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Theory]
    [InlineData("jan\u200b@samenspel.example")]
    [InlineData("Jan <jan@samenspel.example>")]
    [InlineData("jan@samenspel.example;")]
    public async Task An_address_to_which_no_mail_can_go_is_refused(string address) =>
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients", New.Client() with { Email = address }, Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    [Theory]
    [InlineData("Jan\u200b")]
    [InlineData("\u202eJan")]
    public async Task A_name_with_hidden_characters_is_refused(string name) =>
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients", New.Client() with { FirstName = name }, Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    private Task<HttpResponseMessage> PutAsync(TestPerson who, string path, object body) => api.As(who).PutAsync($"{Root}/{path}", JsonContent.Create(body, body.GetType(), options: ApiJson.Options), Cancel);

    private async Task<IReadOnlyList<ListCorrections.Item>> CorrectionsAsync(TestPerson who, Guid client) =>
        (await api.As(who).GetAsync($"{Root}/clients/{client}/corrections", Cancel).OkAsync<Page<ListCorrections.Item>>()).Items;
}
