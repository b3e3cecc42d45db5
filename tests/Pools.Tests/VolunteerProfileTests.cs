using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Pools.Tests;

public sealed class VolunteerProfileTests(PoolsApi api) : IClassFixture<PoolsApi>
{
    private static readonly TestPerson Jan = TestPerson.Of(Role.Volunteer);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_name_that_was_written_down_wrong_is_corrected_by_the_volunteer_or_the_coordinator()
    {
        var (account, stranger) = (TestPerson.Of(Role.Volunteer), TestPerson.Coordinator(Guid.CreateVersion7()));
        var id = await api.GivenVolunteerAsync(account: account.Id);
        foreach (var (who, family) in new[] { (account, "Vries"), (PoolsApi.Karin, "Boer") })
        {
            await RenameAsync(who, $"de {family}").HasStatusAsync(HttpStatusCode.NoContent);
            var read = await api.ReadAsync(id);
            Assert.Equal(("Jan", "de", family), (read.FirstName, read.NamePrefix, read.FamilyName));
        }
        await RenameAsync(stranger, "Anders").IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
        await RenameAsync(PoolsApi.Karin, "Boer\u200b").IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

        Task<HttpResponseMessage> RenameAsync(TestPerson who, string family) =>
            api.As(who).PutAsJsonAsync($"/api/pools/v1/volunteers/{id}/name", new RenameVolunteer.Request("Jan", family), Cancel);
    }

    [Fact]
    public async Task An_active_volunteer_who_changes_the_own_profile_is_heard_of_once()
    {
        await api.OtherServices.ListenAsync<VolunteerProfileChanged>(Cancel);
        var id = await api.GivenActiveVolunteerAsync(New.Volunteer(), Jan.Id);

        for (var i = 0; i < 2; i++) await UpdateAsync(Jan, id, New.Profile()).HasStatusAsync(HttpStatusCode.NoContent);
        await UpdateAsync(PoolsApi.Karin, id, New.Profile() with { MaxClients = 5 }).HasStatusAsync(HttpStatusCode.NoContent);

        var last = await api.OtherServices.ReceiveAsync<VolunteerProfileChanged>(e => e.VolunteerId == id && e.MaxClients == 5, Cancel);
        Assert.Equal(["walking", "WK034403", "sunday-afternoon"], [.. last.ActivityCodes, .. last.DistrictCodes, .. last.Slots]);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<VolunteerProfileChanged>(Cancel), e => e.VolunteerId == id && e.MaxClients == 1);
        Assert.Equal(5, (await api.ReadAsync(id)).MaxClients);
    }

    [Fact]
    public async Task A_new_activity_is_no_way_around_the_certificate()
    {
        var id = await api.GivenOnboardedVolunteerAsync(New.Volunteer() with { ActivityCodes = ["walking"] }, Jan.Id);
        await api.DoAsync(PoolsApi.Karin, id, "activation");

        await UpdateAsync(Jan, id, New.Profile() with { ActivityCodes = ["walking", "visiting"] })
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "volunteer.conduct-certificate-missing");

        Assert.Equal(["walking"], (await api.ReadAsync(id)).ActivityCodes);
    }

    [Fact]
    public async Task A_volunteer_says_in_own_words_what_fits_and_what_does_not()
    {
        var id = await api.GivenVolunteerAsync(New.Volunteer(), Jan.Id);
        var told = New.Profile() with
        {
            MaxHoursPerWeek = 4,
            MotiveInOwnWords = "Ik wil iets terugdoen.",
            SettingCode = "club",
            Talents = "Timmeren",
            Possibilities = "Met de fiets",
            Limits = "Niet tillen",
            LanguageCodes = ["nld", "arb"],
            TrainingCodes = ["first-aid"],
            TraitCodes = ["patient"],
            BoundaryCodes = [],
            BoundariesInOwnWords = "Niet in de avond bellen",
            SharedWithClient = "Ik ben Jan en ik hou van vogels.",
        };
        await UpdateAsync(Jan, id, told).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.As(Jan).GetAsync($"/api/pools/v1/volunteers/{id}", Cancel).OkAsync<GetVolunteer.Response>();
        Assert.Equal(("Timmeren", "Met de fiets", "Niet tillen", "club", 4), (read.Talents, read.Possibilities, read.Limits, read.SettingCode, read.MaxHoursPerWeek));
        Assert.Equal(["mean-something", "learn", "nld", "arb", "first-aid", "patient"], [.. read.MotiveCodes, .. read.LanguageCodes, .. read.TrainingCodes, .. read.TraitCodes]);
        Assert.Empty(read.BoundaryCodes!); // answered: there are none
        Assert.Equal("Niet in de avond bellen", read.BoundariesInOwnWords);
    }

    [Fact]
    public async Task Motives_are_asked_again_and_the_drift_can_be_seen()
    {
        var id = await api.GivenVolunteerAsync(New.Volunteer(), Jan.Id);
        string[][] said = [["mean-something", "learn"], ["mean-something", "learn"], ["belong-here"]];
        foreach (var motives in said) await UpdateAsync(Jan, id, New.Profile() with { MotiveCodes = [.. motives] }).HasStatusAsync(HttpStatusCode.NoContent);

        foreach (var reader in new[] { Jan, PoolsApi.Karin })
        {
            var list = (await api.As(reader).GetAsync($"/api/pools/v1/volunteers/{id}/motives", Cancel).OkAsync<Page<ListMotives.Item>>()).Items;
            Assert.Equal(["belong-here", "mean-something,learn"], list.Select(item => string.Join(',', item.MotiveCodes)));
        }
        await api.As(Role.Volunteer).GetAsync($"/api/pools/v1/volunteers/{id}/motives", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "volunteer.not-found");
    }

    [Fact]
    public async Task Who_did_not_read_the_last_version_overwrites_nothing()
    {
        var id = await api.GivenVolunteerAsync(New.Volunteer(), Jan.Id);
        var address = $"/api/pools/v1/volunteers/{id}/profile";
        await api.As(Jan).PutAsJsonAsync(address, New.Profile(), Cancel).IsProblemAsync((HttpStatusCode)428, "request.say-which-version");

        using var stale = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(New.Profile()), Headers = { { "If-Match", "\"99\"" } } };
        await api.As(Jan).SendAsync(stale, Cancel).IsProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-since-read");
    }

    [Theory]
    [InlineData("motiveCodes", """["learn", "variety", "be-useful", "stay-sharp"]""")]
    [InlineData("motiveCodes", """["money"]""")]
    [InlineData("boundaryCodes", """["spiders"]""")]
    [InlineData("languageCodes", """["Arabisch"]""")]
    [InlineData("settingCode", "\"alone\"")]
    [InlineData("maxHoursPerWeek", "0")]
    public async Task A_profile_speaks_in_the_words_of_the_catalogues(string field, string value)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(New.Profile(), ApiJson.Options)!.AsObject();
        body[field] = System.Text.Json.Nodes.JsonNode.Parse(value);
        await api.As(PoolsApi.Karin)
            .PutAsync($"/api/pools/v1/volunteers/{Guid.CreateVersion7()}/profile", new StringContent(body.ToJsonString(), null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "activityCodes": [], "districtCodes": ["WK034401"], "slots": ["monday-morning"], "maxClients": 1 }""")]
    [InlineData("""{ "activityCodes": ["walking"], "districtCodes": ["WK034401"], "slots": ["monday-morning"], "maxClients": 11 }""")]
    public async Task Bad_input_is_explained(string body) =>
        await api.As(PoolsApi.Karin)
            .PutAsync($"/api/pools/v1/volunteers/{await api.GivenVolunteerAsync()}/profile", new StringContent(body, null, "application/json"), Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");

    private Task<HttpResponseMessage> UpdateAsync(TestPerson who, Guid id, UpdateVolunteer.Request profile) =>
        api.UpdateAsync(who, id, profile);
}
