using System.Net;
using System.Net.Http.Json;
using Samenspel.AccessLogging;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain.Respite;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.Respite;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>An account belongs to a file only when the person says so; nobody else is believed.</summary>
public sealed class AccountTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private const string Invitations = $"{Root}/account-invitations";

    private readonly TestPerson meindert = TestPerson.Of(Role.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_who_types_the_code_in_his_own_way_reads_the_file_and_is_asked_what_waits()
    {
        await api.OtherServices.ListenAsync<ClientRegistered>(Cancel);
        var client = await api.GivenClientAsync();
        var request = await api.GivenDescribedRequestAsync(client);
        var invited = await InviteAsync(client);

        await api.As(meindert).GetAsync($"{Root}/clients/{client}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await AcceptAsync(meindert, $" {invited.Code.ToLowerInvariant().Replace('-', ' ').Replace('0', 'o')} ").HasStatusAsync(HttpStatusCode.OK);

        await api.As(meindert).GetAsync($"{Root}/clients/{client}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        await api.OtherServices.ReceiveAsync<ClientRegistered>(e => e.ClientId == client && e.ClientAccountId == meindert.Id && e.TeamId == Team, Cancel);
        Assert.Contains(("support-request.profile-to-approve", request), await NoticesAsync(meindert));
        await api.As(meindert).PostAsJsonAsync($"{Root}/support-requests/{request}/approval", new ApproveProfile.Request((await api.ReadRequestAsync(request)).Profile!.Id), Cancel)
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.consent-missing");
    }

    [Fact]
    public async Task A_code_works_once_until_it_runs_out_or_another_is_made()
    {
        var client = await api.GivenClientAsync();
        var (replaced, invited) = (await InviteAsync(client), await InviteAsync(client));

        await AcceptAsync(meindert, replaced.Code).IsProblemAsync(HttpStatusCode.NotFound, "account-invitation.not-found");
        await AcceptAsync(meindert, "0000-0000-0000-0000").IsProblemAsync(HttpStatusCode.NotFound, "account-invitation.not-found");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => AcceptAsync(TestPerson.Of(Role.Client), invited.Code)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        await AcceptAsync(meindert, invited.Code).IsProblemAsync(HttpStatusCode.NotFound, "account-invitation.not-found");

        var late = await InviteAsync(await api.GivenClientAsync());
        api.Clock.Advance(InvitationCode.Lifetime);
        await AcceptAsync(meindert, late.Code).IsProblemAsync(HttpStatusCode.NotFound, "account-invitation.not-found");
    }

    [Fact]
    public async Task Nobody_but_the_person_uses_it()
    {
        var client = await api.GivenClientAsync();
        var invited = await InviteAsync(client);

        await AcceptAsync(Petra with { Roles = [Role.Professional, Role.Client] }, invited.Code).IsProblemAsync(HttpStatusCode.Conflict, "account-invitation.not-for-oneself");
        await AcceptAsync(TestPerson.Of(Role.Caregiver), invited.Code).IsProblemAsync(HttpStatusCode.NotFound, "account-invitation.not-found");
        foreach (var role in new[] { Role.Volunteer, Role.Professional, Role.Coordinator, Role.Ambassador, Role.Administrator })
            await AcceptAsync(TestPerson.Of(role), invited.Code).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        foreach (var role in new[] { Role.Client, Role.Caregiver, Role.Volunteer, Role.Coordinator, Role.Ambassador, Role.Administrator })
            await api.As(TestPerson.Of(role) with { Teams = [Team] }).PostAsJsonAsync(Invitations, new InviteToFile.Request(client), Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).PostAsJsonAsync(Invitations, new InviteToFile.Request(client), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
    }

    [Fact]
    public async Task One_account_has_one_file_and_one_file_one_account()
    {
        var client = await api.GivenClientAsync(meindert.Id);
        await api.As(Petra).PostAsJsonAsync(Invitations, new InviteToFile.Request(client), Cancel).IsProblemAsync(HttpStatusCode.Conflict, "account.linked-already");

        var second = await InviteAsync(await api.GivenClientAsync());
        await AcceptAsync(meindert, second.Code).IsProblemAsync(HttpStatusCode.Conflict, "account.of-other-file");
    }

    [Fact]
    public async Task Nobody_is_the_own_caregiver()
    {
        var client = await api.GivenClientAsync(meindert.Id);
        var caregiver = await WriteDownAsync(client);
        var invited = await InviteAsync(client, caregiver);
        await AcceptAsync(meindert with { Roles = [Role.Client, Role.Caregiver] }, invited.Code).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "caregiver.is-the-client");

        var samira = TestPerson.Of(Role.Caregiver);
        await AcceptAsync(samira, invited.Code).HasStatusAsync(HttpStatusCode.OK);
        Assert.Contains(("caregiver.linked", caregiver), await NoticesAsync(samira));
        Assert.True((await api.As(Petra).GetAsync($"{Root}/clients/{client}/caregivers", Cancel).OkAsync<Page<ListCaregivers.Item>>()).Items.Single().HasAccount);

        var other = await api.GivenClientAsync();
        await api.LinkAsync(samira, other, await WriteDownAsync(other));
        await AcceptAsync(samira with { Roles = [Role.Client, Role.Caregiver] }, (await InviteAsync(other)).Code).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "caregiver.is-the-client");
    }

    [Fact]
    public async Task A_wrong_account_is_taken_away_and_the_right_person_is_invited()
    {
        await api.OtherServices.ListenAsync<ClientRegistered>(Cancel);
        var wrong = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(wrong.Id);
        var request = await api.GivenDescribedRequestAsync(client);
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        await api.As(wrong).GetAsync($"{Root}/clients/{client}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        Assert.Equal([("account.unlinked", client)], await NoticesAsync(wrong));
        await api.OtherServices.ReceiveAsync<ClientRegistered>(e => e.ClientId == client && e.ClientAccountId is null && e.Version > 1, Cancel);
        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).IsProblemAsync(HttpStatusCode.Conflict, "account.not-linked");

        await api.LinkAsync(meindert, client);
        Assert.Contains(("support-request.profile-to-approve", request), await NoticesAsync(meindert));
    }

    [Fact]
    public async Task What_was_said_with_a_wrong_account_no_longer_holds()
    {
        var wrong = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(wrong.Id);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await api.As(wrong).PutAsJsonAsync($"{Root}/clients/{client}/consents/{ConsentScope.CaregiverView}", new { }, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var consents = (await api.As(Petra).GetAsync($"{Root}/clients/{client}/consents?pageSize=100", Cancel).OkAsync<Page<ListConsents.Item>>()).Items;
        Assert.Equal([ConsentScope.Matching], consents.Where(consent => consent.IsGranted).Select(consent => consent.ScopeCode));
    }

    [Fact]
    public async Task One_account_that_accepts_two_codes_at_once_gets_one_file()
    {
        var codes = new List<string>();
        for (var i = 0; i < 4; i++) codes.Add((await InviteAsync(await api.GivenClientAsync())).Code);
        var answers = await Task.WhenAll(codes.Select(code => AcceptAsync(meindert, code)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK)) await Task.FromResult(refused).IsProblemAsync(HttpStatusCode.Conflict, "account.of-other-file");
    }

    [Fact]
    public async Task A_caregiver_who_was_unlinked_does_not_come_back_when_the_account_is_taken_away()
    {
        var client = await api.GivenClientAsync();
        var caregiver = await WriteDownAsync(client);
        await api.LinkAsync(TestPerson.Of(Role.Caregiver), client, caregiver);
        await api.As(Petra).PostAsync($"{Root}/clients/{client}/caregivers/{caregiver}/unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client, caregiver), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "caregiver.not-found");
    }

    [Fact]
    public async Task A_professional_of_the_team_does_not_become_the_client()
    {
        var invited = await InviteAsync(await api.GivenClientAsync());
        await AcceptAsync(TestPerson.Professional(Team) with { Roles = [Role.Professional, Role.Client] }, invited.Code).IsProblemAsync(HttpStatusCode.Conflict, "account-invitation.not-for-oneself");
    }

    [Fact]
    public async Task What_was_told_and_who_looked_go_along_with_the_account_and_a_wrong_one_keeps_nothing()
    {
        var (wrong, client) = (TestPerson.Of(Role.Client), await api.GivenClientAsync());
        await api.As(Petra).GetAsync($"{Root}/clients/{client}", Cancel).HasStatusAsync(HttpStatusCode.OK); // before there was an account
        await api.LinkAsync(wrong, client);
        var stranger = TestPerson.Professional(Guid.CreateVersion7());
        await api.As(stranger).PostAsJsonAsync($"{Root}/emergency-accesses", new OpenEmergencyAccess.Request(client, "Ze doet niet open en is gevallen."), Cancel).HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal([("client.file-opened-in-emergency", client)], await NoticesAsync(wrong));
        var looks = await LooksAsync(wrong);
        Assert.NotEmpty(looks);

        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal([("account.unlinked", client)], await NoticesAsync(wrong));
        Assert.Empty(await LooksAsync(wrong));

        await api.LinkAsync(meindert, client);
        Assert.Equal([("client.file-opened-in-emergency", client)], await NoticesAsync(meindert));
        Assert.Equal(looks.Select(look => look.Id), (await LooksAsync(meindert)).Select(look => look.Id));
        Assert.Equal([("account.unlinked", client)], await NoticesAsync(wrong));
    }

    [Fact]
    public async Task A_client_who_links_the_account_is_asked_about_respite_and_a_caregiver_hears_of_what_was_asked_before()
    {
        var (client, wrong, samira) = (await api.GivenClientAsync(), TestPerson.Of(Role.Caregiver), TestPerson.Of(Role.Caregiver));
        await api.GivenRequestAsync(client);
        var caregiver = await WriteDownAsync(client);
        await api.LinkAsync(wrong, client, caregiver);
        var start = api.Clock.Today().AddDays(9).InNetherlands(new TimeOnly(10, 0));
        var respite = (await api.As(wrong).PostAsJsonAsync($"{Root}/clients/{client}/respite-requests", new AskRespite.Request(start, start.AddHours(4), "De broers zijn op reis."), ApiJson.Options, Cancel).OkAsync<AskRespite.Response>()).Id;
        await api.As(wrong).PostAsJsonAsync($"{Root}/respite-requests/{respite}/blocks", new AddRespiteBlock.Request(start, start.AddHours(4), RespiteSolution.Volunteer, ActivityCode: "visiting"), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);

        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(client, caregiver), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await api.LinkAsync(samira, client, caregiver);
        await api.LinkAsync(meindert, client);
        Assert.Equal([("respite.to-approve", respite)], await NoticesAsync(meindert));
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await api.As(meindert).PostAsJsonAsync($"{Root}/respite-requests/{respite}/approval", new ApproveRespite.Request(), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await NoticesAsync(meindert));

        await api.WatchRespiteAsync(start.AddDays(8));
        Assert.Contains(("respite.how-was-it", respite), await NoticesAsync(samira));
        Assert.Equal([("caregiver.account-unlinked", caregiver)], await NoticesAsync(wrong));
    }

    private Task<IReadOnlyList<AccessLogApi.Look>> LooksAsync(TestPerson person) =>
        api.As(person).ReadAllAsync<AccessLogApi.Look>($"{Root}/access-log", look => look.Id, cancel: Cancel);

    private Task<InviteToFile.Response> InviteAsync(Guid client, Guid? caregiver = null) =>
        api.As(Petra).PostAsJsonAsync(Invitations, new InviteToFile.Request(client, caregiver), Cancel).OkAsync<InviteToFile.Response>();

    private Task<HttpResponseMessage> AcceptAsync(TestPerson person, string code) => api.As(person).PostAsJsonAsync($"{Invitations}/acceptance", new LinkAccount.Request(code), Cancel);

    private async Task<Guid> WriteDownAsync(Guid client) => (await api.As(Petra)
        .PostAsJsonAsync($"{Root}/clients/{client}/caregivers", new LinkCaregiver.Request("Samira", "Amrani", "dochter"), Cancel).OkAsync<LinkCaregiver.Response>()).Id;

    private async Task<IReadOnlyList<(string Code, Guid Subject)>> NoticesAsync(TestPerson person) =>
        [.. (await api.As(person).ReadAllAsync<NoticesApi.Item>($"{Root}/notices?isRead=false", notice => notice.Id, cancel: Cancel)).Select(notice => (notice.Code, notice.SubjectId))];
}
