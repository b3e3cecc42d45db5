using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Consents;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class ContactCardTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static readonly Guid Organisation = Guid.CreateVersion7();
    private static readonly TestPerson Karin = TestPerson.Coordinator(Organisation);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_sees_a_first_name_and_what_was_chosen_only_after_the_match_and_with_consent()
    {
        var jan = TestPerson.Of(Role.Volunteer) with { Organisations = [Organisation] };
        var client = await GivenSharingClientAsync();
        var match = Guid.CreateVersion7();
        await ProposeAsync(client, match);
        await ConfirmAsync(client, match, jan);
        await api.IsTrueAsync(db => db.Matches.AnyAsync(one => one.MatchId == match && one.IsConfirmed, Cancel), "the match was heard");
        foreach (var person in new[] { jan, Karin }) await SeesNothingAsync(person, client); // looked for without a name

        await api.GivenConsentAsync(client, ConsentScope.VolunteerContact);
        Assert.Equal(new ReadContactCard.Response("Meindert", null, null, null, "030 123 45 67"), await CardAsync(jan, client));
        foreach (var other in new[] { TestPerson.Of(Role.Volunteer), jan with { Organisations = [Guid.CreateVersion7()] }, jan with { Roles = [Role.Coordinator], Organisations = [Guid.CreateVersion7()] } })
            await SeesNothingAsync(other, client);

        await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/consents/volunteer-contact/withdrawal", new WithdrawConsent.Request("Liever niet."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        foreach (var person in new[] { jan, Karin }) await SeesNothingAsync(person, client);
    }

    [Fact]
    public async Task Who_takes_a_break_lost_the_certificate_or_stopped_reaches_nobody()
    {
        var (jan, volunteer) = (TestPerson.Of(Role.Volunteer) with { Organisations = [Organisation] }, Guid.CreateVersion7());
        var (client, match) = (await GivenSharingClientAsync(), Guid.CreateVersion7());
        await api.GivenConsentAsync(client, ConsentScope.VolunteerContact);
        await ConfirmAsync(client, match, jan, volunteer);
        await SeesAsync(jan, client);

        await api.OtherServices.SendAsync(new VolunteerPaused(volunteer) { Version = 1 }, Cancel);
        await Eventually.IsTrueAsync(async () => await StatusAsync(jan, client) == HttpStatusCode.NotFound, "the break is known");
        await api.OtherServices.SendAsync(Active(volunteer, jan, api.Clock.Today()) with { Version = 2 }, Cancel);
        await Eventually.IsTrueAsync(async () => await StatusAsync(jan, client) == HttpStatusCode.OK, "the break is over");
        await api.OtherServices.SendAsync(Active(volunteer, jan, null) with { Version = 3 }, Cancel);
        await Eventually.IsTrueAsync(async () => await StatusAsync(jan, client) == HttpStatusCode.NotFound, "there is no certificate");
        await api.OtherServices.SendAsync(new VolunteerLeft(volunteer, jan.Id) { Version = 5 }, Cancel);
        await api.OtherServices.SendAsync(Active(volunteer, jan, api.Clock.Today()) with { Version = 4 }, Cancel);
        await Eventually.IsTrueAsync(async () => await StatusAsync(jan, client) == HttpStatusCode.NotFound, "the volunteer stopped");
    }

    [Fact]
    public async Task A_coordinator_sees_a_first_name_first_and_the_family_name_after_the_match_while_the_client_allows_contact()
    {
        var client = await GivenSharingClientAsync();
        var match = Guid.CreateVersion7();
        await api.GivenConsentAsync(client, ConsentScope.VolunteerContact);
        await SeesNothingAsync(Karin, client);
        await ProposeAsync(client, match);
        await SeesAsync(Karin, client);
        Assert.Equal(new ReadContactCard.Response("Meindert", null, null, null, null), await CardAsync(Karin, client));

        await ConfirmAsync(client, match, TestPerson.Of(Role.Volunteer));
        await Eventually.IsTrueAsync(async () => await CardAsync(Karin, client) == new ReadContactCard.Response("Meindert", "de", "Vries", null, null), "the family name is known");
        await SeesNothingAsync(TestPerson.Coordinator(Guid.CreateVersion7()), client);
    }

    [Fact]
    public async Task When_it_ends_or_is_declined_nobody_needs_the_name_any_more()
    {
        var jan = TestPerson.Of(Role.Volunteer) with { Organisations = [Organisation] };
        var client = await GivenSharingClientAsync();
        await api.GivenConsentAsync(client, ConsentScope.VolunteerContact);
        var match = Guid.CreateVersion7();
        await ConfirmAsync(client, match, jan);
        await SeesAsync(jan, client);

        await api.OtherServices.SendAsync(new AgreementEnded(Guid.CreateVersion7(), match, default, "need-met"), Cancel);
        await Eventually.IsTrueAsync(async () => await StatusAsync(jan, client) == HttpStatusCode.NotFound, "the volunteer sees nothing");

        var other = Guid.CreateVersion7();
        await ProposeAsync(client, other);
        await SeesAsync(Karin, client);
        await api.OtherServices.SendAsync(new MatchDeclined(other, default, default, "client"), Cancel);
        await Eventually.IsTrueAsync(async () => await StatusAsync(Karin, client) == HttpStatusCode.NotFound, "the coordinator sees nothing");

        var withdrawn = Guid.CreateVersion7();
        await ProposeAsync(client, withdrawn);
        await SeesAsync(Karin, client);
        await api.OtherServices.SendAsync(new MatchWithdrawn(withdrawn, default, default, "expired"), Cancel);
        await Eventually.IsTrueAsync(async () => await StatusAsync(Karin, client) == HttpStatusCode.NotFound, "the coordinator sees nothing again");
    }

    [Fact]
    public async Task What_ended_before_its_beginning_was_heard_stays_ended()
    {
        var client = await GivenSharingClientAsync();
        var match = Guid.CreateVersion7();
        await api.OtherServices.SendAsync(new MatchDeclined(match, default, default, "volunteer"), Cancel);
        await ProposeAsync(client, match);

        var later = await GivenSharingClientAsync();
        foreach (var one in new[] { client, later }) await api.GivenConsentAsync(one, ConsentScope.VolunteerContact);
        await ProposeAsync(later, Guid.CreateVersion7());
        await SeesAsync(Karin, later);
        // Two queues: the end may be handled after the beginning, and twice when both met.
        await Eventually.IsTrueAsync(async () => await StatusAsync(Karin, client) == HttpStatusCode.NotFound, "the end was heard too");
    }

    [Fact]
    public async Task The_own_team_and_the_client_see_all()
    {
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id, "meindert@samenspel.example");
        foreach (var person in new[] { ClientsApi.Petra, meindert })
            Assert.Equal(new ReadContactCard.Response("Meindert", "de", "Vries", "meindert@samenspel.example", null), await CardAsync(person, client));
        await SeesNothingAsync(TestPerson.Professional(Guid.CreateVersion7()), client);
        await SeesNothingAsync(TestPerson.Of(Role.Client), client);
    }

    [Fact]
    public async Task Who_looked_is_kept_for_the_client_to_read()
    {
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);
        await api.GivenConsentAsync(client, ConsentScope.VolunteerContact);
        await ProposeAsync(client, Guid.CreateVersion7());
        await SeesAsync(Karin, client);

        var log = await api.As(meindert).GetAsync($"{ClientsApi.Root}/access-log", Cancel).OkAsync<ServiceDefaults.Paging.Page<AccessLogApi.Look>>();
        Assert.Contains(log.Items, look => (look.ViewerId, look.Role) == (Karin.Id, Role.Coordinator));
    }

    [Fact]
    public async Task A_list_of_names_tells_each_as_much_as_the_card_does()
    {
        var (jan, meindert) = (TestPerson.Of(Role.Volunteer) with { Organisations = [Organisation] }, TestPerson.Of(Role.Client));
        var client = await api.GivenClientAsync(New.Client() with { Phone = "030 123 45 67", SharesPhone = true }, meindert.Id);
        var samira = await api.GivenCaregiverAsync(client, mayRead: false);
        var match = Guid.CreateVersion7();
        await api.GivenConsentAsync(client, ConsentScope.VolunteerContact);
        await ProposeAsync(client, match);
        await SeesAsync(Karin, client);
        var (first, whole) = (new ListContactCards.Item(client, "Meindert", null, null), new ListContactCards.Item(client, "Meindert", "de", "Vries"));
        Assert.Equal([first], await NamesAsync(Karin, client, client, Guid.CreateVersion7()));
        Assert.Empty(await NamesAsync(jan, client));

        await ConfirmAsync(client, match, jan);
        await SeesAsync(jan, client);
        Assert.Equal([first], await NamesAsync(jan, client));
        foreach (var person in new[] { Karin, ClientsApi.Petra, meindert, samira }) Assert.Equal([whole], await NamesAsync(person, client)); // who cares for him knows his name, whatever he lets her read
        foreach (var stranger in new[] { TestPerson.Of(Role.Volunteer), TestPerson.Of(Role.Client), TestPerson.Of(Role.Caregiver), TestPerson.Professional(Guid.CreateVersion7()), TestPerson.Coordinator(Guid.CreateVersion7()) })
            Assert.Empty(await NamesAsync(stranger, client));
        Assert.Empty(await NamesAsync(samira with { Roles = [Role.Volunteer] }, client)); // the role of a caregiver ended
        foreach (var role in new[] { Role.Ambassador, Role.Administrator })
            await api.As(TestPerson.Of(role)).PostAsJsonAsync($"{ClientsApi.Root}/contact-cards", new ListContactCards.Request([client]), Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

        var caregiver = (await api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/clients/{client}/caregivers", Cancel).OkAsync<ServiceDefaults.Paging.Page<ListCaregivers.Item>>()).Items[0].Id;
        await api.As(ClientsApi.Petra).PostAsync($"{ClientsApi.Root}/clients/{client}/caregivers/{caregiver}/unlinking", null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await NamesAsync(samira, client));
    }

    [Fact]
    public async Task The_log_says_for_what_a_name_in_a_list_was_read()
    {
        var (meindert, omar) = (TestPerson.Of(Role.Client), TestPerson.Professional(Guid.CreateVersion7()));
        var client = await api.GivenClientAsync(meindert.Id);
        await api.As(omar).PostAsJsonAsync($"{ClientsApi.Root}/emergency-accesses", new OpenEmergencyAccess.Request(client, "Hij doet niet open en is gevallen."), Cancel).HasStatusAsync(HttpStatusCode.Created);
        await api.GivenConsentAsync(client, ConsentScope.VolunteerContact);
        await ProposeAsync(client, Guid.CreateVersion7());
        await Eventually.IsTrueAsync(async () => (await NamesAsync(Karin, client)).Count == 1, "the first name may be known");
        foreach (var person in new[] { omar, ClientsApi.Petra }) Assert.Single(await NamesAsync(person, client));

        var looks = (await api.As(meindert).GetAsync($"{ClientsApi.Root}/access-log?pageSize=100", Cancel).OkAsync<ServiceDefaults.Paging.Page<AccessLogApi.Look>>()).Items;
        foreach (var (person, purpose) in new[] { (omar, AccessPurpose.Emergency), (ClientsApi.Petra, AccessPurpose.Support), (Karin, AccessPurpose.Agreement) })
            Assert.Equal([purpose], looks.Where(look => look.ViewerId == person.Id).Select(look => look.Purpose).Distinct());
    }

    private async Task<IReadOnlyList<ListContactCards.Item>> NamesAsync(TestPerson who, params Guid[] ids) =>
        (await api.As(who).PostAsJsonAsync($"{ClientsApi.Root}/contact-cards", new ListContactCards.Request(ids), Cancel).OkAsync<ListContactCards.Response>()).Items;

    private async Task<Guid> GivenSharingClientAsync() =>
        (await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients",
            New.Client() with { Email = "meindert@samenspel.example", Phone = "030 123 45 67", SharesPhone = true }, Cancel).OkAsync<RegisterClient.Response>()).Id;

    private Task ProposeAsync(Guid client, Guid match) =>
        api.OtherServices.SendAsync(new MatchProposed(match, default, default) { ClientId = client, OrganisationId = Organisation }, Cancel);

    private static VolunteerActivated Active(Guid volunteer, TestPerson person, DateOnly? certificateUntil) =>
        new(volunteer, person.Id, Organisation, Guid.CreateVersion7(), ["odd-jobs"], [], [], 1, certificateUntil);

    private Task ConfirmAsync(Guid client, Guid match, TestPerson volunteer, Guid volunteerId = default) =>
        api.OtherServices.SendAsync(new MatchConfirmed(match, default, client, null, volunteerId, volunteer.Id, Organisation, default, default, "odd-jobs"), Cancel);

    private Task<ReadContactCard.Response> CardAsync(TestPerson person, Guid client) =>
        api.As(person).GetAsync($"{ClientsApi.Root}/clients/{client}/contact-card", Cancel).OkAsync<ReadContactCard.Response>();

    private Task SeesAsync(TestPerson person, Guid client) =>
        Eventually.IsTrueAsync(async () => await StatusAsync(person, client) == HttpStatusCode.OK, "a name may be seen");

    private async Task<HttpStatusCode> StatusAsync(TestPerson person, Guid client) =>
        (await api.As(person).GetAsync($"{ClientsApi.Root}/clients/{client}/contact-card", Cancel)).StatusCode;

    private Task SeesNothingAsync(TestPerson person, Guid client) =>
        api.As(person).GetAsync($"{ClientsApi.Root}/clients/{client}/contact-card", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "client.not-found");
}
