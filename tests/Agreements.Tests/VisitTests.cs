using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Visits;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

public sealed class VisitTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visit_written_down_again_with_the_same_key_is_one_visit()
    {
        await api.OtherServices.ListenAsync<VisitCompleted>(Cancel);
        var (agreement, key) = (await api.GivenActiveAsync(), Guid.CreateVersion7());

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today, key).OkAsync<RecordVisit.Response>()));

        var id = Assert.Single(answers.Select(answer => answer.Id).Distinct());
        Assert.Equal([(id, New.Today, agreement.Volunteer.Id)], (await VisitsAsync(agreement.Client, agreement.Id)).Select(item => (item.Id, item.VisitedOn, item.RecordedBy)));
        Assert.Equal(New.Today, (await api.OtherServices.ReceiveAsync<VisitCompleted>(e => e.AgreementId == agreement.Id, Cancel)).VisitedOn);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<VisitCompleted>(Cancel), e => e.AgreementId == agreement.Id);
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today.AddDays(-1), key).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "request.key-used-otherwise");
    }

    [Fact]
    public async Task Two_visits_of_an_agreement_never_have_the_same_key_also_not_of_two_people()
    {
        var (agreement, key) = (await api.GivenActiveAsync(), Guid.CreateVersion7());
        var id = (await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today, key).OkAsync<RecordVisit.Response>()).Id;

        await api.VisitAsync(agreement.Client, agreement.Id, New.Today, key).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "request.key-used-otherwise");

        Assert.Equal([id], (await VisitsAsync(agreement.Client, agreement.Id)).Select(visit => visit.Id));
    }

    [Fact]
    public async Task A_visit_sent_again_after_its_answer_was_thrown_away_is_still_the_same_visit()
    {
        var (agreement, key) = (await api.GivenActiveAsync(), Guid.CreateVersion7());
        var id = (await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today, key).OkAsync<RecordVisit.Response>()).Id;
        var kept = key.ToString();
        Assert.Equal(1, await api.ReadDbAsync(db => db.Database.ExecuteSqlAsync($"""delete from "idempotent_request" where "Key" = {kept}""", Cancel)));

        Assert.Equal(id, (await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today, key).OkAsync<RecordVisit.Response>()).Id);
        await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today.AddDays(-1), key).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "request.key-used-otherwise");
        Assert.Equal([id], (await VisitsAsync(agreement.Client, agreement.Id)).Select(visit => visit.Id));
    }

    [Fact]
    public async Task Who_wrote_a_visit_down_takes_it_away_again_and_the_same_request_does_not_bring_it_back()
    {
        var (agreement, key) = (await api.GivenActiveAsync(), Guid.CreateVersion7());
        var mistake = (await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today, key).OkAsync<RecordVisit.Response>()).Id;
        var other = (await api.VisitAsync(agreement.Client, agreement.Id, New.Today).OkAsync<RecordVisit.Response>()).Id;

        foreach (var person in new[] { agreement.Client, Petra with { Teams = [agreement.Match.TeamId] } })
            await RemoveAsync(person, agreement.Id, mistake).IsProblemAsync(HttpStatusCode.NotFound, "visit.not-found");
        await RemoveAsync(TestPerson.Of(Role.Volunteer), agreement.Id, mistake).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
        for (var i = 0; i < 2; i++) await RemoveAsync(agreement.Volunteer, agreement.Id, mistake).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal([other], (await VisitsAsync(agreement.Volunteer, agreement.Id)).Select(visit => visit.Id));
        Assert.Equal(1, await api.ReadDbAsync(db => db.Agreements.Where(one => one.Id == agreement.Id).Select(one => one.VisitCount).SingleAsync(Cancel)));
        var sent = key.ToString();
        await api.ReadDbAsync(db => db.Database.ExecuteSqlAsync($"delete from \"idempotent_request\" where \"Key\" = {sent}", Cancel));
        Assert.Equal(mistake, (await api.VisitAsync(agreement.Volunteer, agreement.Id, New.Today, key).OkAsync<RecordVisit.Response>()).Id);
        Assert.Equal([other], (await VisitsAsync(agreement.Volunteer, agreement.Id)).Select(visit => visit.Id));

        await api.PostAsync(agreement.Client, agreement.Id, "ending", new EndAgreement.Request(EndReason.NeedMet)).HasStatusAsync(HttpStatusCode.NoContent);
        await RemoveAsync(agreement.Client, agreement.Id, other).IsProblemAsync(HttpStatusCode.Conflict, "agreement.not-active");

        Task<HttpResponseMessage> RemoveAsync(TestPerson person, Guid id, Guid visit) => api.As(person).DeleteAsync($"/api/agreements/v1/agreements/{id}/visits/{visit}", Cancel);
    }

    [Fact]
    public async Task Client_volunteer_and_professional_write_down_visits()
    {
        var agreement = await api.GivenActiveAsync();
        foreach (var person in new[] { agreement.Client, agreement.Volunteer, Petra, TestPerson.Professional(Team) })
            await api.VisitAsync(person, agreement.Id, New.Today).OkAsync<RecordVisit.Response>();
        Assert.Equal(4, (await VisitsAsync(Karin, agreement.Id)).Count);
    }

    [Fact]
    public async Task A_visit_lies_between_the_start_and_today()
    {
        var agreement = await api.GivenActiveAsync();
        await api.VisitAsync(agreement.Client, agreement.Id, New.Today.AddDays(2)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "visit.in-future");
        await api.VisitAsync(agreement.Client, agreement.Id, New.Today.AddDays(-2)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "visit.before-start");
    }

    [Fact]
    public async Task There_are_no_visits_before_it_starts_or_after_it_ended()
    {
        var agreement = await api.GivenCompleteAsync();
        await api.VisitAsync(agreement.Client, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.Conflict, "agreement.not-active");

        await api.PostAsync(Petra, agreement.Id, "ending", new EndAgreement.Request(Domain.EndReason.NoClick)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.VisitAsync(agreement.Client, agreement.Id, New.Today).IsProblemAsync(HttpStatusCode.Conflict, "agreement.not-active");
    }

    [Theory]
    [InlineData(null, "2026-01-01")]
    [InlineData("a key", "2026-01-01")]
    [InlineData("0198f000-0000-7000-8000-000000000001", "01-01-2026")]
    public async Task A_key_and_a_day_are_needed(string? key, string day)
    {
        var agreement = await api.GivenActiveAsync();
        var http = api.As(agreement.Client);
        if (key is not null) http.DefaultRequestHeaders.TryAddWithoutValidation("Idempotency-Key", key);
        await http.PostAsJsonAsync($"/api/agreements/v1/agreements/{agreement.Id}/visits", new { visitedOn = day }, Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private async Task<IReadOnlyList<ListVisits.Item>> VisitsAsync(TestPerson person, Guid id) =>
        (await api.As(person).GetAsync($"/api/agreements/v1/agreements/{id}/visits", Cancel).OkAsync<Page<ListVisits.Item>>()).Items;
}
