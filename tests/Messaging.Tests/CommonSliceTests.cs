using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.AccessLogging;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ProbeService;
using Samenspel.ProbeService.Features;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Messaging.Tests;

/// <summary>What every service has: commands that may be sent again, the access log, notices.</summary>
public sealed class CommonSliceTests : IAsyncLifetime
{
    private readonly Pair pair = new();
    private Probe probe = null!;
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await pair.InitializeAsync();
        await pair.ListenerAsync();
        probe = await pair.SenderAsync();
    }

    public ValueTask DisposeAsync() => pair.DisposeAsync();

    [Fact]
    public async Task A_command_sent_again_with_its_key_is_handled_once_and_answered_alike()
    {
        var http = As(TestPerson.Of(Role.Client));
        var first = await SendAsync(http, "key", 1);
        var again = await SendAsync(http, "key", 1);

        Assert.Equal((HttpStatusCode.Created, first.Headers.Location), (again.StatusCode, again.Headers.Location));
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancel), await again.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(1, await EntriesAsync());
    }

    [Fact]
    public async Task Eight_copies_of_a_command_at_once_make_one_thing()
    {
        var http = As(TestPerson.Of(Role.Client));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(http, "key", 2)));

        var ids = await Task.WhenAll(answers.Where(a => a.IsSuccessStatusCode).Select(a => a.Content.ReadFromJsonAsync<MakeEntry.Response>(Cancel)));
        Assert.Single(ids.Distinct());
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        Assert.Equal(1, await EntriesAsync());
    }

    [Fact]
    public async Task A_key_is_for_one_request_of_one_person()
    {
        var http = As(TestPerson.Of(Role.Client));
        await SendAsync(http, "key", 3);

        await SendAsync(http, "key", 4).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "request.key-used-otherwise");
        await SendAsync(As(TestPerson.Of(Role.Client)), "key", 4).HasStatusAsync(HttpStatusCode.Created);
        await SendAsync(http, new string('k', 200), 5).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task A_refused_command_leaves_nothing_and_may_be_sent_again_better()
    {
        var http = As(TestPerson.Of(Role.Client));
        await SendAsync(http, "key", -1).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "entry.negative");
        Assert.Equal(0, await EntriesAsync());
        await SendAsync(http, "key", 6).HasStatusAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Who_looked_at_whose_data_is_read_by_both_and_counted_for_the_administrator()
    {
        var (meindert, petra) = (TestPerson.Of(Role.Client), TestPerson.Of(Role.Professional));
        await As(petra).GetAsync(Api($"people/{meindert.Id}"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await As(meindert).GetAsync(Api($"people/{meindert.Id}"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var look = Assert.Single((await LooksAsync(As(meindert), "access-log")).Items);
        Assert.Equal((petra.Id, Role.Professional, AccessPurpose.Support), (look.ViewerId, look.Role, look.Purpose));
        Assert.Equal("signed-in", look.Permission);
        Assert.Equal(meindert.Id, Assert.Single((await LooksAsync(As(petra), "access-log/own-actions")).Items).SubjectId);
        Assert.Empty((await LooksAsync(As(petra), "access-log")).Items);
        Assert.Empty((await LooksAsync(As(TestPerson.Of(Role.Administrator)), "access-log")).Items);

        var counts = await As(TestPerson.Of(Role.Administrator)).GetAsync(Api("access-log/counts"), Cancel).OkAsync<List<AccessLogApi.Count>>();
        Assert.Equal((Role.Professional, 1), Assert.Single(counts.Select(count => (count.Role, count.Looks))));
        await As(petra).GetAsync(Api("access-log/counts"), Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task A_notice_waits_once_for_the_person_it_is_for()
    {
        var (jan, stranger) = (TestPerson.Of(Role.Volunteer), TestPerson.Of(Role.Volunteer));
        for (var i = 0; i < 2; i++) await As(stranger).PostAsync(Api($"people/{jan.Id}/notices"), null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        var notice = Assert.Single((await NoticesAsync(As(jan))).Items);
        Assert.Equal(("entry.made", TaskGroup.Read, "Er is een regel gemaakt.", SubjectKind.Agreement), (notice.Code, notice.TaskGroup, notice.Sentence, notice.SubjectKind));
        Assert.Empty((await NoticesAsync(As(stranger))).Items);
        await As(stranger).PostAsync(Api($"notices/{notice.Id}/reading"), null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "notice.not-found");

        await As(jan).PostAsync(Api($"notices/{notice.Id}/reading"), null, Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty((await NoticesAsync(As(jan), "?isRead=false")).Items);
        Assert.Single((await NoticesAsync(As(jan), "?isRead=true")).Items);

        await As(stranger).DeleteAsync(Api($"notices/{notice.Id}/reading"), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "notice.not-found");
        for (var i = 0; i < 2; i++) await As(jan).DeleteAsync(Api($"notices/{notice.Id}/reading"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Single((await NoticesAsync(As(jan), "?isRead=false")).Items);
    }

    [Fact]
    public async Task A_list_of_what_happened_goes_on_where_it_was_whatever_happens_meanwhile()
    {
        var (meindert, petra) = (TestPerson.Of(Role.Client), TestPerson.Of(Role.Professional));
        for (var i = 0; i < 5; i++) await LookAsync();
        var before = (await LooksAsync(As(meindert), "access-log")).Items.Select(look => look.Id).ToArray();

        var read = await As(meindert).ReadAllAsync<AccessLogApi.Look>(Api("access-log"), look => look.Id, pageSize: 2, between: LookAsync, Cancel);

        Assert.Equal(5, before.Length);
        Assert.Equal(before, read.Select(look => look.Id));

        async Task LookAsync() => await As(petra).GetAsync(Api($"people/{meindert.Id}"), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
    }

    private HttpClient As(TestPerson person)
    {
        var http = probe.CreateClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(person));
        return http;
    }

    private static string Api(string address) => $"/api/sender/v1/{address}";

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, string key, int number) => http.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, Api("entries")) { Headers = { { "Idempotency-Key", key } }, Content = JsonContent.Create(new { number }) }, Cancel);

    private static Task<Page<AccessLogApi.Look>> LooksAsync(HttpClient http, string log) => http.GetAsync(Api(log), Cancel).OkAsync<Page<AccessLogApi.Look>>();

    private static Task<Page<NoticesApi.Item>> NoticesAsync(HttpClient http, string query = "") => http.GetAsync(Api("notices" + query), Cancel).OkAsync<Page<NoticesApi.Item>>();

    private async Task<int> EntriesAsync()
    {
        await using var scope = probe.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ProbeDb>().Entries.CountAsync(Cancel);
    }
}
