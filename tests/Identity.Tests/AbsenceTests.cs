using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Identity.Features.Absences;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

public sealed class AbsenceTests(IdentityHost host) : IClassFixture<IdentityHost>, IAsyncLifetime
{
    private const string Absences = "/api/identity/v1/absences";
    private static DateOnly Today => TimeProvider.System.Today();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await host.OtherServices.ListenAsync<AbsenceReported>(Cancel);
        await host.OtherServices.ListenAsync<AbsenceWithdrawn>(Cancel);
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Ambassador)]
    public async Task Somebody_says_once_when_he_is_away_and_takes_it_back_once(Role role)
    {
        var person = await host.AsAsync(role);
        var days = new ReportAbsence.Request(Today.AddDays(10), Today.AddDays(24));
        var first = await person.PostAsJsonAsync(Absences, days, Cancel).OkAsync<ReportAbsence.Response>();
        var second = await person.PostAsJsonAsync(Absences, days, Cancel).OkAsync<ReportAbsence.Response>();

        Assert.Equal(first, second);
        Assert.Equal(new ListAbsences.Item(first.Id, days.From, days.Until), Assert.Single((await ListAsync(person)).Items));
        var told = await host.OtherServices.ReceiveAsync<AbsenceReported>(e => e.AbsenceId == first.Id, Cancel);
        Assert.Equal((days.From, days.Until), (told.From, told.Until));
        await person.PostAsJsonAsync(Absences, days with { Until = days.Until.AddDays(1) }, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "absence.overlaps");

        for (var i = 0; i < 2; i++) await person.DeleteAsync($"{Absences}/{first.Id}", Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Empty((await ListAsync(person)).Items);
        await host.OtherServices.ReceiveAsync<AbsenceWithdrawn>(e => e.AbsenceId == first.Id, Cancel);
        Assert.Single(await host.OtherServices.ReceivedAllAsync<AbsenceReported>(Cancel), e => e.AbsenceId == first.Id);
        Assert.Single(await host.OtherServices.ReceivedAllAsync<AbsenceWithdrawn>(Cancel), e => e.AbsenceId == first.Id);
    }

    [Fact]
    public async Task Nobody_sees_or_takes_back_the_absence_of_somebody_else()
    {
        var petra = await host.AsAsync(Role.Professional);
        var mine = await petra.PostAsJsonAsync(Absences, new ReportAbsence.Request(Today.AddDays(50), Today.AddDays(50)), Cancel).OkAsync<ReportAbsence.Response>();
        var jan = await host.AsAsync(Role.Volunteer);
        await jan.DeleteAsync($"{Absences}/{mine.Id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        Assert.DoesNotContain((await ListAsync(jan)).Items, item => item.Id == mine.Id);
        await petra.DeleteAsync($"{Absences}/{mine.Id}", Cancel).HasStatusAsync(HttpStatusCode.NoContent); // the tests share Petra
    }

    [Fact]
    public async Task Days_that_cannot_be_are_refused()
    {
        var petra = await host.AsAsync(Role.Professional);
        foreach (var (from, until) in new[]
                 {
                     (Today.AddDays(3), Today.AddDays(2)), (Today.AddDays(-9), Today.AddDays(-1)), (DateOnly.MinValue, DateOnly.MaxValue),
                     (DateOnly.MaxValue, DateOnly.MaxValue), (Today, DateOnly.MaxValue),
                 })
            await petra.PostAsJsonAsync(Absences, new ReportAbsence.Request(from, until), Cancel).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "absence.wrong-period");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<Page<ListAbsences.Item>> ListAsync(HttpClient person) => person.GetAsync(Absences, Cancel).OkAsync<Page<ListAbsences.Item>>();
}
