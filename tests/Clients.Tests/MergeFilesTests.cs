using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.AccessLogging;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.Mergers;
using Samenspel.Clients.Features.Network;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>A client was registered twice: all of the second file goes to the first, and nothing of it is lost.</summary>
public sealed class MergeFilesTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private readonly TestPerson meindert = TestPerson.Of(Role.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_of_the_other_file_stands_in_the_kept_one_and_the_client_reads_it()
    {
        await api.OtherServices.ListenAsync<ClientFilesMerged>(Cancel);
        var (kept, merged) = (await api.GivenClientAsync(meindert.Id), await api.GivenClientAsync(New.Client() with { Phone = "0612345678", NeedCodes = ["little-energy"], NeedsInWords = "Loopt met een stok." }, null));
        var request = await api.GivenDescribedRequestAsync(merged);
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{merged}/network-members", new MapNetworkMember.Request("Broer", "broer", null), Cancel).HasStatusAsync(HttpStatusCode.Created);
        await AddLineAsync(kept, "Dagbesteding");
        await AddLineAsync(merged, "Klusgroep");
        await api.GivenConsentAsync(merged, ConsentScope.Matching);

        var preview = await api.PreviewAsync(kept, merged).OkAsync<PreviewMerger.Response>();
        Assert.True(preview.IsPossible);
        Assert.Equal([(ConsentScope.Matching, ConsentOutcome.Carried)], preview.Consents.Select(one => (one.ScopeCode, one.Outcome)));
        await api.MergedAsync(kept, merged);

        var file = await api.As(meindert).GetAsync($"{Root}/clients/{kept}", Cancel).OkAsync<GetClient.Response>();
        Assert.Equal(("0612345678", "Loopt met een stok.", meindert.Id), (file.Phone, file.NeedsInWords, file.AccountId));
        Assert.Equal(["little-energy"], file.NeedCodes);
        Assert.Equal(2, file.Strengths.Count);
        Assert.Equal(kept, Assert.Single(await RequestsAsync(meindert)).ClientId);
        Assert.Equal("Broer", Assert.Single((await api.As(Petra).GetAsync($"{Root}/clients/{kept}/network-members", Cancel).OkAsync<Page<ListNetworkMembers.Item>>()).Items).Name);
        var arrangement = await api.As(meindert).GetAsync($"{Root}/clients/{kept}/arrangement", Cancel).OkAsync<GetArrangement.Response>();
        Assert.Equal(["Dagbesteding", "Klusgroep"], arrangement.Cells.SelectMany(cell => cell.Lines).Select(line => line.Title).Order(StringComparer.Ordinal));
        Assert.Equal([ConsentScope.Matching], await GrantedAsync(kept));
        Assert.Contains(("support-request.profile-to-approve", request), await api.WaitingAsync(meindert));
        Assert.Contains(("client.files-merged", kept), await api.WaitingAsync(meindert));

        var record = Assert.Single((await api.As(meindert).GetAsync($"{Root}/clients/{kept}/mergers", Cancel).OkAsync<Page<ListMergers.Item>>()).Items);
        Assert.Equal((kept, merged, Petra.Id), (record.KeptClientId, record.MergedClientId, record.ById));
        Assert.Equal("arrangement-lines 1, consents 1, network-members 1, own-strengths 2, support-requests 1", string.Join(", ", record.Moved.Select(one => $"{one.Code} {one.Number}")));
        Assert.Equal(record.Moved, preview.Moves.OrderBy(one => one.Code, StringComparer.Ordinal));
        var told = await api.OtherServices.ReceiveAsync<ClientFilesMerged>(e => e.MergedClientId == merged, Cancel);
        Assert.Equal((kept, Team, meindert.Id), (told.KeptClientId, told.TeamId, told.ClientAccountId));
    }

    [Fact]
    public async Task The_account_of_the_other_file_comes_along_and_reads_who_looked_before()
    {
        var (kept, merged) = (await api.GivenClientAsync(), await api.GivenClientAsync(meindert.Id));
        await api.As(Petra).GetAsync($"{Root}/clients/{merged}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        await api.MergedAsync(kept, merged);

        Assert.Equal(kept, Assert.Single((await api.As(meindert).GetAsync($"{Root}/clients", Cancel).OkAsync<Page<ListClients.Item>>()).Items).Id);
        Assert.Contains((await api.As(meindert).GetAsync($"{Root}/access-log?pageSize=100", Cancel).OkAsync<Page<AccessLogApi.Look>>()).Items, look => look.ViewerId == Petra.Id && look.SubjectId == kept);

        var second = await api.GivenClientAsync();
        await api.As(Petra).GetAsync($"{Root}/clients/{second}", Cancel).HasStatusAsync(HttpStatusCode.OK); // nobody could read that then
        var before = await LooksAsync();
        await api.MergedAsync(kept, second);
        Assert.True(await LooksAsync() > before);

        async Task<int> LooksAsync() => (await api.As(meindert).ReadAllAsync<AccessLogApi.Look>($"{Root}/access-log", look => look.Id, cancel: Cancel)).Count;
    }

    [Fact]
    public async Task The_address_of_a_merged_file_says_where_it_went_to_who_may_read_that_and_nothing_is_done_with_it()
    {
        var (kept, merged) = (await api.GivenClientAsync(meindert.Id), await api.GivenClientAsync());
        await api.MergedAsync(kept, merged);

        foreach (var person in new[] { Petra, meindert })
        {
            await api.As(person).GetAsync($"{Root}/clients/{merged}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.merged");
            var problem = JsonSerializer.Deserialize<JsonElement>(await (await api.As(person).GetAsync($"{Root}/clients/{merged}", Cancel)).Content.ReadAsStringAsync(Cancel));
            Assert.Equal(kept, problem.GetProperty("keptClientId").GetGuid());
        }
        foreach (var stranger in new[] { TestPerson.Professional(Guid.CreateVersion7()), TestPerson.Of(Role.Client), TestPerson.Of(Role.Caregiver) })
            await api.As(stranger).GetAsync($"{Root}/clients/{merged}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");

        await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{merged}/support-requests", New.Request(), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.As(Petra).PutAsJsonAsync($"{Root}/clients/{merged}/consents/{ConsentScope.Matching}", new GrantConsent.Request(null, "Gezegd."), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).PostAsJsonAsync($"{Root}/emergency-accesses", new OpenEmergencyAccess.Request(merged, "Hij belde in paniek."), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        Assert.DoesNotContain((await api.As(Petra).PostAsJsonAsync($"{Root}/clients/search", new SearchClients.Request("Meindert"), Cancel).OkAsync<SearchClients.Response>()).Items, one => one.Id == merged);

        var last = await api.GivenClientAsync();
        await api.MergedAsync(last, kept);
        var moved = JsonSerializer.Deserialize<JsonElement>(await (await api.As(Petra).GetAsync($"{Root}/clients/{merged}", Cancel)).Content.ReadAsStringAsync(Cancel));
        Assert.Equal(last, moved.GetProperty("keptClientId").GetGuid());
        Assert.Equal(2, (await api.As(meindert).GetAsync($"{Root}/clients/{last}/mergers", Cancel).OkAsync<Page<ListMergers.Item>>()).Items.Count);
    }

    [Fact]
    public async Task Of_consents_the_kept_file_stands_a_withdrawal_wins_and_only_the_clients_own_yes_is_carried()
    {
        var (kept, merged, wrong) = (await api.GivenClientAsync(), await api.GivenClientAsync(), TestPerson.Of(Role.Client));
        var day = api.Clock.Today().AddDays(9);
        await api.GivenConsentAsync(kept, ConsentScope.CheckIn, day);
        await api.GivenConsentAsync(merged, ConsentScope.CheckIn);
        await api.GivenConsentAsync(kept, ConsentScope.VolunteerContact);
        await api.GivenConsentAsync(merged, ConsentScope.VolunteerContact);
        await WithdrawAsync(merged, ConsentScope.VolunteerContact);
        await api.GivenConsentAsync(kept, ConsentScope.AmbassadorConsult);
        await WithdrawAsync(kept, ConsentScope.AmbassadorConsult);
        await api.GivenConsentAsync(merged, ConsentScope.AmbassadorConsult);
        await api.GivenConsentAsync(merged, ConsentScope.CollectiveActivity);
        await api.LinkAsync(meindert, kept);
        await api.LinkAsync(wrong, merged);
        await api.As(wrong).PutAsJsonAsync($"{Root}/clients/{merged}/consents/{ConsentScope.CaregiverView}", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PreviewAsync(kept, merged).OkAsync<PreviewMerger.Response>();
        await api.MergeAsync(kept, merged).IsProblemAsync(HttpStatusCode.Conflict, "client-merger.two-accounts");
        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new Features.Accounts.UnlinkAccount.Request(merged), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var consentsAfter = (await api.PreviewAsync(kept, merged).OkAsync<PreviewMerger.Response>()).Consents;
        var preview = consentsAfter.ToDictionary(one => one.ScopeCode, one => one.Outcome);
        Assert.Equal([ConsentScope.CheckIn, ConsentScope.CollectiveActivity], consentsAfter.Where(one => one.IsAllowed).Select(one => one.ScopeCode).Order(StringComparer.Ordinal));
        Assert.Equal((ConsentOutcome.Stands, ConsentOutcome.TakenBack, ConsentOutcome.Stands, ConsentOutcome.Carried),
            (preview[ConsentScope.CheckIn], preview[ConsentScope.VolunteerContact], preview[ConsentScope.AmbassadorConsult], preview[ConsentScope.CollectiveActivity]));
        await api.MergedAsync(kept, merged, Omar);

        Assert.Equal([ConsentScope.CheckIn, ConsentScope.CollectiveActivity], (await GrantedAsync(kept)).Order(StringComparer.Ordinal));
        var consents = await ConsentsAsync(kept);
        Assert.Equal(day, consents.Single(one => one.ScopeCode == ConsentScope.CheckIn).Until);
        Assert.Equal([true, true, false, false], consents.Single(one => one.ScopeCode == ConsentScope.VolunteerContact).History.Select(said => said.IsGranted));
        Assert.Contains(("consent.withdrawn", kept), await api.WaitingAsync(Petra));
        Assert.Contains(("client.files-merged-by-colleague", kept), await api.WaitingAsync(Petra));
    }

    [Fact]
    public async Task A_caregiver_who_stands_in_both_files_is_one_and_reads_along_as_before()
    {
        await api.OtherServices.ListenAsync<ClientFilesMerged>(Cancel);
        await api.OtherServices.ListenAsync<CaregiverLinked>(Cancel);
        var (kept, merged) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var without = (await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{kept}/caregivers", new LinkCaregiver.Request("samira", "amrani", "dochter", IsGuardian: true), Cancel).OkAsync<LinkCaregiver.Response>()).Id;
        var samira = await api.GivenCaregiverAsync(merged);
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{merged}/caregivers", new LinkCaregiver.Request("Youssef", "Amrani", "zoon"), Cancel).HasStatusAsync(HttpStatusCode.Created);
        var request = await api.GivenRequestAsync(merged);
        await api.As(samira).PutAsJsonAsync($"{Root}/support-requests/{request}/caregiver-view", new AddCaregiverView.Request("Hij mist de werkplaats."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.MergedAsync(kept, merged);

        var caregivers = (await api.As(samira).GetAsync($"{Root}/clients/{kept}/caregivers", Cancel).OkAsync<Page<ListCaregivers.Item>>()).Items;
        Assert.Equal([("Samira", true, true), ("Youssef", false, false)], caregivers.Select(one => (one.FirstName, one.HasAccount, one.IsGuardian)).Order());
        Assert.Equal(kept, Assert.Single(await RequestsAsync(samira)).ClientId);
        Assert.Equal([without], (await api.OtherServices.ReceiveAsync<ClientFilesMerged>(e => e.MergedClientId == merged, Cancel)).EndedCaregivers.Select(one => one.CaregiverId));
        await api.OtherServices.ReceiveAsync<CaregiverLinked>(e => e.ClientId == kept && e.CaregiverAccountId == samira.Id && e.IsGuardian, Cancel);
    }

    [Fact]
    public async Task A_match_under_the_merged_file_is_of_the_kept_client_also_when_it_is_told_late()
    {
        var (kept, merged, volunteer, karin) = (await api.GivenClientAsync(), await api.GivenClientAsync(), TestPerson.Of(Role.Volunteer), TestPerson.Coordinator(Guid.CreateVersion7()));
        volunteer = volunteer with { Organisations = karin.Organisations };
        await api.GivenConsentAsync(merged, ConsentScope.VolunteerContact);
        var request = await api.GivenOpenRequestAsync(merged);
        await api.MergedAsync(kept, merged);
        await Eventually.IsTrueAsync(async () => await api.KnowsMergerAsync(merged), "the merger was heard", cancel: Cancel);
        await api.OtherServices.SendAsync(new MatchConfirmed(
            Guid.CreateVersion7(), request, merged, null, Guid.CreateVersion7(), volunteer.Id, karin.Organisations[0], Petra.Id, Team, "odd-jobs"), Cancel);

        await Eventually.IsTrueAsync(async () => (await api.As(volunteer).GetAsync($"{Root}/clients/{kept}/contact-card", Cancel)).StatusCode == HttpStatusCode.OK, "the volunteer reads the card", cancel: Cancel);
        await api.As(volunteer).GetAsync($"{Root}/clients/{merged}/contact-card", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        Assert.Equal(SupportRequestStatus.Arranged, (await api.ReadRequestAsync(request)).Status);
        Assert.Equal("Meindert", (await api.As(karin).GetAsync($"{Root}/clients/{kept}/contact-card", Cancel).OkAsync<ReadContactCard.Response>()).FirstName);
    }

    private static readonly TestPerson Omar = TestPerson.Professional(Team);

    private async Task<IReadOnlyList<ListSupportRequests.Item>> RequestsAsync(TestPerson person) =>
        (await api.As(person).GetAsync($"{Root}/support-requests", Cancel).OkAsync<Page<ListSupportRequests.Item>>()).Items;

    private Task AddLineAsync(Guid client, string title) => api.As(Petra)
        .PostAsJsonAsync($"{Root}/clients/{client}/arrangement/lines", New.Line(title, Provision.Informal, Reach.Collective), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);

    private Task WithdrawAsync(Guid client, string scope) => api.As(Petra)
        .PostAsJsonAsync($"{Root}/clients/{client}/consents/{scope}/withdrawal", new WithdrawConsent.Request("Aan de telefoon gezegd."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

    private async Task<IReadOnlyList<ListConsents.Item>> ConsentsAsync(Guid client) =>
        (await api.As(Petra).GetAsync($"{Root}/clients/{client}/consents", Cancel).OkAsync<ListConsents.Response>()).Items;

    private async Task<IReadOnlyList<string>> GrantedAsync(Guid client) => [.. (await ConsentsAsync(client)).Where(one => one.IsGranted).Select(one => one.ScopeCode)];
}
