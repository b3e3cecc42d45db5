using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features.CheckIns;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class SignalsApi : IAsyncLifetime
{
    public const string Base = "/api/signals/v1";

    private readonly Host host = new();

    public OtherServices OtherServices => host.OtherServices;
    public HttpClient As(TestPerson person) => host.As(person);
    public HttpClient Anonymous() => host.CreateClient();

    /// <summary>Time runs as always; a test can let days go by.</summary>
    public RunningClock Clock => host.Clock;

    /// <summary>Tells the service what happened elsewhere, and waits until that was handled.</summary>
    public async Task NotifyAsync(IntegrationEvent happened)
    {
        await OtherServices.SendAsync(happened, TestContext.Current.CancellationToken);
        await Eventually.IsTrueAsync(() => QueryAsync(db => db.Database
            .SqlQuery<Guid>($"""select "MessageId" as "Value" from "inbox_message" """).AnyAsync(id => id == happened.EventId)), "the event was handled");
    }

    internal async Task<T> QueryAsync<T>(Func<SignalsDb, Task<T>> query)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<SignalsDb>());
    }

    /// <summary>What time brings, as one copy of the service does it.</summary>
    internal async Task<bool> InJobAsync(Func<CheckInWork, Task> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider.GetRequiredService<CheckInWork>());
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false; // another was first
        }
    }

    /// <summary>Two people who work together, and who look after them.</summary>
    public async Task<Circle> GivenCircleAsync(Circle? people = null)
    {
        var circle = people ?? new Circle();
        await NotifyAsync(circle.Activated());
        return circle;
    }

    /// <summary>A signal that is reported by this person.</summary>
    public async Task<Guid> GivenSignalAsync(Circle circle, TestPerson reporter, Func<ReportSignal.Request, ReportSignal.Request>? change = null) =>
        (await As(reporter).PostAsJsonAsync($"{Base}/signals", (change ?? (r => r))(circle.Report()), ApiJson.Options).OkAsync<ReportSignal.Response>()).Id;

    public Task<GetSignal.Response> ReadAsync(TestPerson person, Guid id) =>
        As(person).GetAsync($"{Base}/signals/{id}").OkAsync<GetSignal.Response>();

    public async Task<IReadOnlyList<ListSignals.Item>> ListAsync(TestPerson person, string query = "") =>
        (await As(person).GetAsync($"{Base}/signals{query}").OkAsync<Page<ListSignals.Item>>()).Items;

    public Task<HttpResponseMessage> PostAsync(TestPerson person, string path, object? body = null) =>
        body is null ? As(person).PostAsync($"{Base}/{path}", null) : As(person).PostAsync($"{Base}/{path}", JsonContent.Create(body, body.GetType(), null, ApiJson.Options));

    public Task CannotReadAsync(TestPerson person, Guid id) =>
        As(person).GetAsync($"{Base}/signals/{id}").IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");

    public async Task<IReadOnlyList<string>> NoticesOfAsync(TestPerson person, string query = "") =>
        [.. (await As(person).GetAsync($"{Base}/notices{query}").OkAsync<Page<NoticesApi.Item>>()).Items.Select(notice => notice.Code)];

    public async Task<IReadOnlyList<AccessLogApi.Look>> LooksAtAsync(TestPerson person) =>
        (await As(person).GetAsync($"{Base}/access-log").OkAsync<Page<AccessLogApi.Look>>()).Items;

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        await OtherServices.ListenAsync<CheckInDue>(TestContext.Current.CancellationToken); // it waits for somebody who listens
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, SignalsDb>(SignalsDb.ConnectionName)
    {
        public RunningClock Clock { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("CheckIns:Interval", "00:00:00.200");
            builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
        }
    }
}

/// <summary>The time of the machine, as far ahead as a test wants. Timers run as always, so that nothing waits for ever.</summary>
public sealed class RunningClock : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public void Advance(TimeSpan time) => ahead += time;
}

/// <summary>The people around one agreement.</summary>
public sealed class Circle
{
    public const string Words = "Meindert is stiller dan anders.";

    public Guid Agreement { get; } = Guid.CreateVersion7();
    public Guid Request { get; } = Guid.CreateVersion7();
    public Guid Client { get; } = Guid.CreateVersion7();
    public Guid Volunteer { get; } = Guid.CreateVersion7();
    public Guid Team { get; } = Guid.CreateVersion7();
    public Guid Organisation { get; } = Guid.CreateVersion7();
    public TestPerson Jan => volunteer with { Organisations = [Organisation] };
    public TestPerson Meindert { get; } = TestPerson.Of(Role.Client);
    public TestPerson Petra => petra with { Teams = [Team] };

    /// <summary>The backup.</summary>
    public TestPerson Karin { get; init; } = TestPerson.Of(Role.Coordinator);

    /// <summary>The coordinator of the volunteer's organisation.</summary>
    public TestPerson Coordinator => coordinator ??= TestPerson.Coordinator(Organisation);

    /// <summary>A professional of the same team, who has nothing to do with it.</summary>
    public TestPerson Colleague => colleague ??= TestPerson.Professional(Team);

    private readonly TestPerson volunteer = TestPerson.Of(Role.Volunteer);
    private readonly TestPerson petra = TestPerson.Of(Role.Professional);
    private TestPerson? coordinator;
    private TestPerson? colleague;

    public AgreementActivated Activated() => new(
        Agreement, Guid.CreateVersion7(), Client, Meindert.Id, Volunteer, Jan.Id, Organisation, Petra.Id, Karin.Id, "odd-jobs")
    { RequestId = Request, TeamId = Team, Version = 1 }; // the first that its agreement tells

    /// <summary>The team knows the client.</summary>
    public ClientRegistered Registered(long version = 1, Guid? team = null) => new(Client, "WK034401", 1940) { TeamId = team ?? Team, ClientAccountId = Meindert.Id, Version = version };

    /// <summary>A professional helps the client with a support request.</summary>
    public SupportRequestOpened Helped(TestPerson by) => new(Request, Client, Meindert.Id, by.Id, Team, "odd-jobs", "WK034401", ["saturday-morning"], new DateOnly(2027, 1, 1)) { Version = 1 };

    public AgreementEnded Ended() => new(Agreement, Guid.CreateVersion7(), Volunteer, "need-met");

    /// <summary>A report that is about no agreement.</summary>
    public ReportSignal.Request ReportWithoutAgreement(Urgency urgency = Urgency.ThisWeek) => new(AgreementId: null, Feeling.OverMyLimit, urgency, Confidentiality.Share, "Het is te veel.", ClientId: Client);

    public ReportSignal.Request Report() => new(Agreement, Feeling.Worried, Urgency.Now, Confidentiality.DiscussFirst, Words);
}
