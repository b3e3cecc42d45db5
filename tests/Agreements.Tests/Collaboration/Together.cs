using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Information;
using Samenspel.Agreements.Features.Reminders;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests.Collaboration;

/// <summary>What the tests of working together share.</summary>
internal static class Together
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An agreement that runs. All that starting one takes is here and nowhere else in these tests.</summary>
    public static async Task<Given> GivenRunningAsync(this AgreementsApi api, bool hasAccount = true)
    {
        if (hasAccount) return await api.GivenActiveAsync();
        var agreement = await api.GivenCompleteAsync(New.Match() with { ClientAccountId = null });
        await api.ConsentAsync(Petra, agreement.Id, "Aan tafel ja gezegd").HasStatusAsync(HttpStatusCode.NoContent);
        await api.ConsentAsync(agreement.Volunteer, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        return agreement;
    }

    /// <summary>An agreement that started so long ago.</summary>
    public static async Task<Given> GivenRunningSinceAsync(this AgreementsApi api, DateTimeOffset start, bool hasAccount = true)
    {
        var agreement = await api.GivenRunningAsync(hasAccount);
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AgreementsDb>().Agreements.Where(a => a.Id == agreement.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ActivatedAt, start), Cancel);
        return agreement;
    }

    public static async Task EndAsync(this AgreementsApi api, Given agreement) =>
        await api.PostAsync(Petra, agreement.Id, "ending", new EndAgreement.Request(Domain.EndReason.NeedMet)).HasStatusAsync(HttpStatusCode.NoContent);

    /// <summary>Sends a command that must succeed without an answer.</summary>
    public static Task DoAsync(this AgreementsApi api, TestPerson person, Given agreement, string action, object? body = null) =>
        api.PostAsync(person, agreement.Id, action, body ?? new { }).HasStatusAsync(HttpStatusCode.NoContent);

    /// <summary>Sends a command that makes something; its id is returned.</summary>
    public static async Task<Guid> MakeAsync(this AgreementsApi api, TestPerson person, Given agreement, string action, object body)
    {
        var sent = api.PostAsync(person, agreement.Id, action, body);
        await sent.HasStatusAsync(HttpStatusCode.Created);
        Assert.NotNull((await sent).Headers.Location);
        return (await sent.OkAsync<Made>()).Id;
    }

    public static Task<HttpResponseMessage> GetAsync(this AgreementsApi api, TestPerson person, Given agreement, string part) =>
        api.As(person).GetAsync($"/api/agreements/v1/agreements/{agreement.Id}/{part}", Cancel);

    public static async Task<IReadOnlyList<T>> ListAsync<T>(this AgreementsApi api, TestPerson person, Given agreement, string part) =>
        (await api.GetAsync(person, agreement, part).OkAsync<Page<T>>()).Items;

    public static Task<ListInformation.Response> PackAsync(this AgreementsApi api, TestPerson person, Given agreement) =>
        api.GetAsync(person, agreement, "information").OkAsync<ListInformation.Response>();

    /// <summary>The notices about this agreement that wait for this person.</summary>
    public static async Task<IReadOnlyList<string>> NoticesAsync(this AgreementsApi api, TestPerson person, Given agreement) =>
        [.. (await api.NoticesOfAsync(person, "?isRead=false")).Where(item => item.SubjectId == agreement.Id).Select(item => item.Code)];

    /// <summary>Who looked at the data of this person.</summary>
    public static async Task<IReadOnlyList<AccessLogApi.Look>> LooksAsync(this AgreementsApi api, TestPerson person) =>
        (await api.As(person).GetAsync("/api/agreements/v1/access-log?pageSize=100", Cancel).OkAsync<Page<AccessLogApi.Look>>()).Items;

    /// <summary>Lets the reminders look around as if it were that moment.</summary>
    public static async Task RemindAsync(this AgreementsApi api, DateTimeOffset now)
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReminderJob>().RunAsync(now, Cancel);
    }

    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static DateOnly Today => TimeProvider.System.Today();

    public static readonly TestPerson Colleague = TestPerson.Professional(Team);

    private sealed record Made(Guid Id);
}
