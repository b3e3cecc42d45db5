using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.Mergers;
using Samenspel.Clients.Features.Respite;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Clients.Tests.ClientsApi;

namespace Samenspel.Clients.Tests;

/// <summary>Merging files cannot be undone: who may not, what is not clear and what was done before changes nothing.</summary>
public sealed class MergeFilesRefusalTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_a_professional_of_the_team_of_both_files_merges_them()
    {
        var own = TestPerson.Of(Role.Client);
        var (kept, merged, elsewhere) = (await api.GivenClientAsync(own.Id), await api.GivenClientAsync(), TestPerson.Professional(Guid.CreateVersion7()));
        var theirs = (await api.As(elsewhere).PostAsJsonAsync($"{Root}/clients", New.Client(), Cancel).OkAsync<RegisterClient.Response>()).Id;

        foreach (var role in new[] { Role.Caregiver, Role.Volunteer, Role.Coordinator, Role.Ambassador, Role.Administrator })
            await RefusedAsync(TestPerson.Of(role) with { Teams = [Team] }, HttpStatusCode.Forbidden, "access.not-allowed");
        await RefusedAsync(own, HttpStatusCode.Forbidden, "access.not-allowed");
        await RefusedAsync(elsewhere, HttpStatusCode.NotFound, "client.not-found");
        await RefusedAsync(TestPerson.Professional(Team) with { Teams = [] }, HttpStatusCode.NotFound, "client.not-found"); // the role in the team ended
        await api.MergeAsync(kept, theirs).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.MergeAsync(theirs, kept).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.MergeAsync(kept, theirs, TestPerson.Professional(Team) with { Teams = [Team, elsewhere.Teams[0]] }).IsProblemAsync(HttpStatusCode.Conflict, "client-merger.teams-differ");
        await api.As(Petra).GetAsync($"{Root}/clients/{merged}", Cancel).HasStatusAsync(HttpStatusCode.OK);

        async Task RefusedAsync(TestPerson person, HttpStatusCode status, string code)
        {
            await api.MergeAsync(kept, merged, person).IsProblemAsync(status, code);
            await api.PreviewAsync(kept, merged, person).IsProblemAsync(status, code);
        }
    }

    [Fact]
    public async Task Nobody_merges_the_own_file_or_that_of_whom_he_or_she_cares_for()
    {
        var (sanne, ria) = (TestPerson.Professional(Team), TestPerson.Professional(Team));
        var (kept, own, caredFor) = (await api.GivenClientAsync(), await api.GivenClientAsync(sanne.Id), await api.GivenClientAsync());
        await api.GivenCaregiverAsync(caredFor, new LinkCaregiver.Request("Ria", "Bos", "nicht"), TestPerson.Of(Role.Caregiver) with { Id = ria.Id });
        foreach (var (person, file) in new[] { (sanne, own), (ria, caredFor) })
        {
            Assert.Contains("client-merger.own-file", (await api.PreviewAsync(kept, file, person).OkAsync<PreviewMerger.Response>()).Conflicts.Select(one => one.Code));
            await api.MergeAsync(kept, file, person).IsProblemAsync(HttpStatusCode.Conflict, "client-merger.own-file");
            await api.MergeAsync(file, kept, person).IsProblemAsync(HttpStatusCode.Conflict, "client-merger.own-file");
        }
        await api.MergedAsync(kept, own, ria);
    }

    [Fact]
    public async Task Of_the_codes_that_were_given_for_both_files_the_last_works_and_none_where_there_is_an_account()
    {
        var (first, second, known) = (await api.GivenClientAsync(), await api.GivenClientAsync(), TestPerson.Of(Role.Client));
        var (earlier, last) = (await InviteAsync(second), await InviteAsync(first));
        await api.MergedAsync(first, second);
        await AcceptAsync(TestPerson.Of(Role.Client), earlier).IsProblemAsync(HttpStatusCode.NotFound, "account-invitation.not-found");
        await AcceptAsync(known, last).HasStatusAsync(HttpStatusCode.OK);

        var third = await api.GivenClientAsync();
        var open = await InviteAsync(third);
        await api.MergedAsync(first, third);
        await api.As(Petra).PostAsJsonAsync($"{Root}/account-unlinkings", new UnlinkAccount.Request(first), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await AcceptAsync(TestPerson.Of(Role.Client), open).IsProblemAsync(HttpStatusCode.NotFound, "account-invitation.not-found");

        async Task<string> InviteAsync(Guid client) => (await api.As(Petra).PostAsJsonAsync($"{Root}/account-invitations", new InviteToFile.Request(client), Cancel).OkAsync<InviteToFile.Response>()).Code;
        Task<HttpResponseMessage> AcceptAsync(TestPerson person, string code) => api.As(person).PostAsJsonAsync($"{Root}/account-invitations/acceptance", new LinkAccount.Request(code), Cancel);
    }

    [Fact]
    public async Task What_contradicts_is_refused_with_every_reason_and_nothing_is_moved()
    {
        var kept = await api.GivenClientAsync(Guid.CreateVersion7());
        var merged = await api.GivenClientAsync(New.Client() with { BirthYear = 1950, FamilyName = "Dijkstra", Phone = "0612345678" }, Guid.CreateVersion7());
        await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{kept}/caregivers", new LinkCaregiver.Request("Jan", "Dijkstra", "broer", merged), Cancel).HasStatusAsync(HttpStatusCode.Created);
        foreach (var client in new[] { kept, merged })
        {
            var from = api.Clock.Today().AddDays(7).InNetherlands(new TimeOnly(10, 0));
            await api.As(Petra).PostAsJsonAsync($"{Root}/clients/{client}/respite-requests", new AskRespite.Request(from, from.AddHours(5), "De broers zijn op reis."), ApiJson.Options, Cancel).HasStatusAsync(HttpStatusCode.Created);
        }

        var preview = await api.PreviewAsync(kept, merged).OkAsync<PreviewMerger.Response>();
        Assert.False(preview.IsPossible);
        Assert.Equal(["client-merger.birth-years-differ", "client-merger.two-accounts", "client-merger.one-cares-for-other", "client-merger.respites-overlap"], preview.Conflicts.Select(one => one.Code));
        Assert.StartsWith("De geboortejaren verschillen", preview.Conflicts[0].Sentence, StringComparison.Ordinal);
        Assert.Equal([Domain.FileDifference.Name], preview.Differences);
        await api.MergeAsync(kept, merged).IsProblemAsync(HttpStatusCode.Conflict, "client-merger.birth-years-differ");
        Assert.Empty((await api.As(Petra).GetAsync($"{Root}/clients/{kept}/mergers", Cancel).OkAsync<Page<ListMergers.Item>>()).Items);
        Assert.Null((await api.As(Petra).GetAsync($"{Root}/clients/{kept}", Cancel).OkAsync<GetClient.Response>()).Phone);

        await api.MergeAsync(kept, kept).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "client-merger.same-file");
        await api.MergeAsync(kept, Guid.CreateVersion7()).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
        await api.MergeAsync(kept, Guid.Empty).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Who_did_not_see_how_the_file_is_now_looks_first()
    {
        var (kept, merged) = (await api.GivenClientAsync(), await api.GivenClientAsync());
        var version = (await api.PreviewAsync(kept, merged)).Headers.ETag!.Tag;
        await api.LinkAsync(TestPerson.Of(Role.Client), kept);
        await api.MergeAsync(kept, merged, version: version).IsProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-since-read");
        await api.MergeAsync(kept, merged, version: "").IsProblemAsync((HttpStatusCode)428, "request.say-which-version");
        await api.MergeAsync(kept, merged, version: (await api.PreviewAsync(kept, merged)).Headers.ETag!.Tag).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_merger()
    {
        await api.OtherServices.ListenAsync<ClientFilesMerged>(Cancel);
        var (kept, merged, key) = (await api.GivenClientAsync(), await api.GivenClientAsync(), Guid.CreateVersion7().ToString());
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => api.MergeAsync(kept, merged, key: i % 2 == 0 ? key : null)));
        foreach (var answer in answers) await Task.FromResult(answer).HasStatusAsync(HttpStatusCode.Created);
        await api.MergeAsync(kept, merged, key: key).HasStatusAsync(HttpStatusCode.Created);

        Assert.Single((await api.As(Petra).GetAsync($"{Root}/clients/{kept}/mergers", Cancel).OkAsync<Page<ListMergers.Item>>()).Items);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<ClientFilesMerged>(Cancel), e => e.MergedClientId == merged);
    }

    [Fact]
    public async Task Of_two_files_that_are_merged_into_each_other_at_once_one_goes_on()
    {
        for (var round = 0; round < 4; round++)
        {
            var (one, other) = (await api.GivenClientAsync(), await api.GivenClientAsync());
            var answers = await Task.WhenAll(api.MergeAsync(one, other), api.MergeAsync(other, one));
            Assert.Equal([HttpStatusCode.Created, HttpStatusCode.NotFound], answers.Select(answer => answer.StatusCode).Order());
            var kept = answers[0].StatusCode == HttpStatusCode.Created ? one : other;
            await api.As(Petra).GetAsync($"{Root}/clients/{kept}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task What_is_saved_in_the_very_moment_of_the_merger_goes_along_or_is_refused()
    {
        for (var round = 0; round < 8; round++)
        {
            var (kept, merged) = (await api.GivenClientAsync(), await api.GivenClientAsync());
            var (granting, adding) = (
                api.As(Petra).PutAsJsonAsync($"{Root}/clients/{merged}/consents/{ConsentScope.CheckIn}", new GrantConsent.Request(null, "Aan de keukentafel gezegd."), Cancel),
                api.As(Petra).PostAsJsonAsync($"{Root}/clients/{merged}/arrangement/lines", New.Line("Klusgroep", Domain.Provision.Informal, Domain.Reach.Collective), ApiJson.Options, Cancel));
            await Task.WhenAll(granting, adding, api.MergedAsync(kept, merged));

            var said = (await api.As(Petra).GetAsync($"{Root}/clients/{kept}/consents", Cancel).OkAsync<ListConsents.Response>()).Items.Single(one => one.ScopeCode == ConsentScope.CheckIn);
            var lines = (await api.As(Petra).GetAsync($"{Root}/clients/{kept}/arrangement", Cancel).OkAsync<GetArrangement.Response>()).Cells.SelectMany(cell => cell.Lines);
            Assert.Equal((await granting).IsSuccessStatusCode ? 1 : 0, said.History.Count(one => one.IsGranted));
            Assert.Equal((await adding).IsSuccessStatusCode ? 1 : 0, lines.Count());
        }
    }

    [Fact]
    public async Task A_chain_that_is_merged_at_once_loses_nothing()
    {
        var (first, second, third) = (await api.GivenClientAsync(), await api.GivenClientAsync(), await api.GivenClientAsync());
        var request = await api.GivenRequestAsync(first);
        await Task.WhenAll(api.MergeAsync(second, first), api.MergeAsync(third, second));
        if ((await api.As(Petra).GetAsync($"{Root}/clients/{first}", Cancel)).StatusCode == HttpStatusCode.OK) await api.MergedAsync(third, first);

        Assert.Equal(third, (await api.ReadRequestAsync(request)).ClientId);
        await api.As(Petra).GetAsync($"{Root}/clients/{third}", Cancel).HasStatusAsync(HttpStatusCode.OK);
        foreach (var gone in new[] { first, second }) await api.As(Petra).GetAsync($"{Root}/clients/{gone}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.merged");
    }
}
