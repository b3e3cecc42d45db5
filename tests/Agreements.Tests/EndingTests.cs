using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

public sealed class EndingTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_did_not_end_it_is_told_once()
    {
        var agreement = await GivenEndedAsync();
        await EndAsync(agreement);

        foreach (var (person, code) in new[] { (agreement.Client, "agreement.ended"), (agreement.Volunteer, "agreement.ended"), (agreement.Backup, "agreement.ended-of-others") })
            Assert.Single(await NoticesAsync(person, agreement.Id), notice => notice.Code == code);
        Assert.DoesNotContain(await NoticesAsync(Petra, agreement.Id), notice => notice.Code.StartsWith("agreement.ended", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_volunteer_stops_the_professional_calls_and_nobody_is_asked_anything_else()
    {
        var agreement = await api.GivenActiveAsync();
        await api.PostAsync(agreement.Client, agreement.Id, "versions", New.Proposal()).HasStatusAsync(HttpStatusCode.Created);
        await api.PostAsync(agreement.Volunteer, agreement.Id, "ending", new EndAgreement.Request(EndReason.Moved)).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(["agreement.call-after-end"], (await NoticesAsync(Petra, agreement.Id)).Where(notice => notice.ReadAt is null).Select(notice => notice.Code));
        foreach (var (person, left) in new[] { (agreement.Client, "agreement.ended"), (agreement.Backup, "agreement.ended-of-others") })
            Assert.Equal([left], (await NoticesAsync(person, agreement.Id)).Where(notice => notice.ReadAt is null).Select(notice => notice.Code));
        Assert.All(await NoticesAsync(agreement.Volunteer, agreement.Id), notice => Assert.NotNull(notice.ReadAt));
    }

    [Fact]
    public async Task After_the_aftercare_it_is_of_the_client_and_those_who_help_the_client()
    {
        var agreement = await GivenEndedAsync();
        await EndedAsync(agreement.Id, daysAgo: 27);
        TestPerson[] helpers = [agreement.Volunteer, agreement.Backup, Karin];
        foreach (var person in helpers) Assert.Equal(AgreementStatus.Ended, (await api.ReadAsync(person, agreement.Id)).Status);

        await EndedAsync(agreement.Id, daysAgo: 29);
        foreach (var person in helpers)
        {
            foreach (var part in new[] { "", "/visits", "/versions", "/wifa-acts" })
                await api.As(person).GetAsync($"/api/agreements/v1/agreements/{agreement.Id}{part}", Cancel).HasStatusAsync(HttpStatusCode.NotFound);
            var listed = await api.As(person).GetAsync("/api/agreements/v1/agreements?pageSize=100", Cancel).OkAsync<Page<ListAgreements.Item>>();
            Assert.DoesNotContain(listed.Items, item => item.Id == agreement.Id);
        }
        foreach (var person in new[] { agreement.Client, Petra, TestPerson.Professional(Team) })
            Assert.Equal(AgreementStatus.Ended, (await api.ReadAsync(person, agreement.Id)).Status);
    }

    private async Task<Given> GivenEndedAsync()
    {
        var agreement = await api.GivenActiveAsync();
        await EndAsync(agreement);
        return agreement;
    }

    private Task EndAsync(Given agreement) =>
        api.PostAsync(Petra, agreement.Id, "ending", new EndAgreement.Request(EndReason.NeedMet)).HasStatusAsync(HttpStatusCode.NoContent);

    private async Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person, Guid agreement) =>
        [.. (await api.NoticesOfAsync(person)).Where(notice => notice.SubjectId == agreement)];

    private async Task EndedAsync(Guid id, int daysAgo)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var end = TimeProvider.System.GetUtcNow().AddDays(-daysAgo);
        await scope.ServiceProvider.GetRequiredService<AgreementsDb>().Agreements.Where(agreement => agreement.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(agreement => agreement.EndedAt, end), Cancel);
    }
}
