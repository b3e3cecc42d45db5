using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.Signals.Data;
using Samenspel.Signals.Domain;
using Samenspel.Signals.Features;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class SignalsApi : IAsyncLifetime
{
    private readonly Host host = new();

    public Neighbours Neighbours => host.Neighbours;
    public HttpClient As(TestPerson person) => host.As(person);

    /// <summary>Tells the service what happened elsewhere, and waits until that was handled.</summary>
    public async Task TellAsync(IntegrationEvent happened)
    {
        await Neighbours.SendAsync(happened, TestContext.Current.CancellationToken);
        await Eventually.IsTrueAsync(() => QueryAsync(db => db.Database
            .SqlQuery<Guid>($"""select "MessageId" as "Value" from "inbox_message" """).AnyAsync(id => id == happened.EventId)), "the event was handled");
    }

    internal async Task<T> QueryAsync<T>(Func<SignalsDb, Task<T>> query)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<SignalsDb>());
    }

    /// <summary>Two people who work together, and who look after them.</summary>
    public async Task<Circle> GivenCircleAsync()
    {
        var circle = new Circle();
        await TellAsync(circle.Activated());
        return circle;
    }

    /// <summary>A signal that is reported by this person.</summary>
    public async Task<Guid> GivenSignalAsync(Circle circle, TestPerson reporter) =>
        (await As(reporter).PostAsJsonAsync("/api/signals/v1/signals", circle.Report(), ApiJson.Options).OkAsync<ReportSignal.Response>()).Id;

    public Task<GetSignal.Response> ReadAsync(TestPerson person, Guid id) =>
        As(person).GetAsync($"/api/signals/v1/signals/{id}").OkAsync<GetSignal.Response>();

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, SignalsDb>(SignalsDb.ConnectionName);
}

/// <summary>The people around one agreement.</summary>
public sealed class Circle
{
    public const string Words = "Meindert is stiller dan anders.";

    public Guid Agreement { get; } = Guid.CreateVersion7();
    public TestPerson Jan { get; } = TestPerson.Of(Role.Volunteer);
    public TestPerson Meindert { get; } = TestPerson.Of(Role.Client);
    public TestPerson Petra { get; } = TestPerson.Of(Role.Professional);
    public TestPerson Karin { get; init; } = TestPerson.Of(Role.Coordinator);

    public AgreementActivated Activated() => new(
        Agreement, Guid.CreateVersion7(), Guid.CreateVersion7(), Meindert.Id, Guid.CreateVersion7(), Jan.Id,
        Guid.CreateVersion7(), Petra.Id, Karin.Id, "odd-jobs");

    public AgreementEnded Ended() => new(Agreement, Guid.CreateVersion7(), Guid.CreateVersion7(), "need-met");

    public ReportSignal.Request Report() => new(Agreement, Feeling.Worried, Urgency.Now, Confidentiality.DiscussFirst, Words);
}
