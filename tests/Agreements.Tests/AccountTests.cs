using System.Net;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
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

    private static VolunteerAccountChanged Changed(Given given, Guid account) => new(given.Match.VolunteerId, account, HasAccount: true) { Version = 5 };

    private Task TellAsync(Given given, Guid? account, long version) => api.ReceiveAsync(
        new ClientRegistered(given.Match.ClientId, "WK034401", 1940) { ClientAccountId = account, TeamId = given.Match.TeamId, Version = version },
        db => Task.FromResult(db.Clients.Any(c => c.ClientId == given.Match.ClientId && c.SourceVersion >= version)));

    private Task CannotReadAsync(TestPerson person, Guid id) => api.As(person).GetAsync($"/api/agreements/v1/agreements/{id}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);
}
