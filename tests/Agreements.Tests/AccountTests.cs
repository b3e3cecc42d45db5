using System.Net;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Agreements.Features.Information;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Pools.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Agreements.Tests;

/// <summary>An agreement follows the account that its people have now.</summary>
public sealed class AccountTests(AgreementsApi api) : IClassFixture<AgreementsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_links_the_own_account_is_asked_what_the_professional_would_have_written_down()
    {
        var given = await api.GivenCompleteAsync(New.Match() with { ClientAccountId = null });
        var client = TestPerson.Of(Role.Client);
        await CannotReadAsync(client, given.Id);

        await TellAsync(given, client.Id, 2);

        Assert.Contains(await api.NoticesOfAsync(client), notice => (notice.Code, notice.SubjectId) == ("agreement.to-sign", given.Id));
        await api.PostAsync(AgreementsApi.Petra, given.Id, "consents", new GiveConsent.Request((await api.ReadAsync(AgreementsApi.Petra, given.Id)).Revision, "Hij zei ja.", Domain.Party.Client))
            .HasStatusAsync(HttpStatusCode.Forbidden);
        await api.ConsentAsync(client, given.Id).HasStatusAsync(HttpStatusCode.NoContent);

        await TellAsync(given, null, 1); // older news
        await api.ReadAsync(client, given.Id);
        await TellAsync(given, null, 3);
        await CannotReadAsync(client, given.Id);
    }

    [Fact]
    public async Task A_volunteer_with_another_account_goes_on_and_the_former_account_reads_nothing()
    {
        var given = await api.GivenActiveAsync();
        var right = given.Volunteer with { Id = Guid.CreateVersion7() };
        await api.ReadAsync(given.Volunteer, given.Id);

        await api.ReceiveAsync(Changed(given, right.Id), db => Task.FromResult(db.Agreements.Any(a => a.Id == given.Id && a.VolunteerAccountId == right.Id)));

        await api.ReadAsync(right, given.Id);
        await CannotReadAsync(given.Volunteer, given.Id);
        await api.VisitAsync(given.Volunteer, given.Id, New.Today).HasStatusAsync(HttpStatusCode.NotFound);
        await api.VisitAsync(right, given.Id, New.Today).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_was_told_and_who_looked_go_along_with_the_account_and_wait_while_there_is_none()
    {
        var (wrong, right) = (TestPerson.Of(Role.Client), TestPerson.Of(Role.Client));
        var match = New.Match() with { ClientAccountId = wrong.Id };
        await TellAsync(match, wrong.Id, 2);
        var given = await api.GivenActiveAsync(match);
        await api.ReadAsync(AgreementsApi.Petra, given.Id);
        var told = await api.NoticesOfAsync(wrong);
        Assert.Contains(told, notice => (notice.Code, notice.SubjectId, notice.ReadAt) == ("agreement.started", given.Id, null));
        Assert.NotEmpty(await LooksAsync(wrong));

        await TellAsync(match, null, 3);
        Assert.Empty(await api.NoticesOfAsync(wrong));
        Assert.Empty(await LooksAsync(wrong));
        await api.ReadAsync(AgreementsApi.Petra, given.Id);
        await api.PostAsync(AgreementsApi.Petra, given.Id, "information", new ShareInformation.Request(InformationStream.Client, InformationKind.Limit, "Niet tillen")).HasStatusAsync(HttpStatusCode.Created);

        await TellAsync(match, right.Id, 4);
        Assert.Equal(told.Select(notice => notice.Code).Append("agreement.information-to-approve").Order(StringComparer.Ordinal), (await api.NoticesOfAsync(right)).Select(notice => notice.Code).Order(StringComparer.Ordinal));
        var looks = await LooksAsync(right);
        Assert.True(looks.Count >= 2, "who looked before the account was linked is in the log too");
        Assert.All(looks, look => Assert.Equal(match.ClientId, look.SubjectId));
        Assert.Empty(await api.NoticesOfAsync(wrong));
        Assert.Empty(await LooksAsync(wrong));
    }

    [Fact]
    public async Task What_a_volunteer_and_a_caregiver_were_told_goes_along_too()
    {
        var match = New.Match();
        var (jan, other) = (new TestPerson(Role.Volunteer) { Id = match.VolunteerAccountId, Organisations = [match.OrganisationId] }, TestPerson.Of(Role.Volunteer));
        await api.ReceiveAsync(new VolunteerAccountChanged(match.VolunteerId, jan.Id, HasAccount: true) { Version = 1 }, db => Task.FromResult(db.Volunteers.Any(v => v.VolunteerId == match.VolunteerId)));
        var given = await api.GivenCompleteAsync(match);
        var (caregiver, samira) = await api.GivenCaregiverAsync(match.ClientId);
        foreach (var person in new[] { jan, samira })
            await Eventually.IsTrueAsync(async () => (await api.NoticesOfAsync(person)).Any(notice => notice.SubjectId == given.Id), "is asked", cancel: Cancel);

        await api.ReceiveAsync(new VolunteerAccountChanged(match.VolunteerId, other.Id, HasAccount: true) { Version = 5 }, db => Task.FromResult(db.Agreements.Any(a => a.Id == given.Id && a.VolunteerAccountId == other.Id)));
        await api.ReceiveAsync(New.At(new CaregiverUnlinked(caregiver, match.ClientId) { Version = long.MaxValue / 2 }), db => Task.FromResult(db.Caregivers.Any(c => c.CaregiverId == caregiver && c.HasEnded)));

        Assert.Contains(await api.NoticesOfAsync(other with { Organisations = [match.OrganisationId] }, "?isRead=false"), notice => (notice.Code, notice.SubjectId) == ("agreement.to-sign", given.Id));
        foreach (var former in new[] { jan, samira }) Assert.Empty(await api.NoticesOfAsync(former));
    }

    private static VolunteerAccountChanged Changed(Given given, Guid account) => new(given.Match.VolunteerId, account, HasAccount: true) { Version = 5 };

    private Task TellAsync(Given given, Guid? account, long version) => TellAsync(given.Match, account, version);

    private Task TellAsync(MatchConfirmed match, Guid? account, long version) => api.ReceiveAsync(
        new ClientRegistered(match.ClientId, "WK034401", 1940) { ClientAccountId = account, TeamId = match.TeamId, Version = version },
        db => Task.FromResult(db.Clients.Any(c => c.ClientId == match.ClientId && c.SourceVersion >= version)));

    private Task<IReadOnlyList<AccessLogApi.Look>> LooksAsync(TestPerson person) =>
        api.As(person).ReadAllAsync<AccessLogApi.Look>("/api/agreements/v1/access-log", look => look.Id, cancel: Cancel);

    private Task CannotReadAsync(TestPerson person, Guid id) => api.As(person).GetAsync($"/api/agreements/v1/agreements/{id}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);
}
