using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class CollaborationTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_ended_collaboration_gets_no_new_signals_however_often_its_end_is_told()
    {
        var circle = await api.GivenCircleAsync();
        var ended = circle.Ended();
        foreach (var told in new IntegrationEvent[] { ended, ended, circle.Ended() }) await api.NotifyAsync(told);

        await ReportAsync(circle).IsProblemAsync(HttpStatusCode.Conflict, "signal.agreement-ended");
    }

    [Fact]
    public async Task An_end_that_is_heard_before_the_activation_counts()
    {
        var circle = new Circle();
        await api.NotifyAsync(circle.Ended());
        await ReportAsync(circle).IsProblemAsync(HttpStatusCode.NotFound, "signal.agreement-not-found");

        await api.NotifyAsync(circle.Activated());

        await ReportAsync(circle).IsProblemAsync(HttpStatusCode.Conflict, "signal.agreement-ended");
    }

    [Fact]
    public async Task An_activation_told_more_than_once_also_at_the_same_moment_is_one_collaboration()
    {
        var circle = new Circle();
        var activated = circle.Activated();
        AgreementActivated[] told = [activated, activated, activated with { EventId = Guid.CreateVersion7() }, activated with { EventId = Guid.CreateVersion7() }];
        foreach (var each in told) await api.OtherServices.SendAsync(each, Cancel); // without waiting: they are handled side by side
        foreach (var each in told) await api.NotifyAsync(each);

        await ReportAsync(circle).HasStatusAsync(HttpStatusCode.Created);
        Assert.Equal(1, await api.QueryAsync(db => db.Collaborations.CountAsync(c => c.AgreementId == circle.Agreement, Cancel)));
        Assert.Equal("[]", await api.As(TestPerson.Of(Role.Administrator)).GetStringAsync("/api/signals/v1/messages/failed", Cancel));
    }

    [Fact]
    public async Task Without_a_sign_in_of_the_client_the_volunteer_still_reports()
    {
        var circle = new Circle();
        await api.NotifyAsync(circle.Activated() with { ClientAccountId = null });

        var id = await api.GivenSignalAsync(circle, circle.Jan);

        Assert.Equal(circle.Agreement, (await api.ReadAsync(circle.Petra, id)).AgreementId);
    }

    private Task<HttpResponseMessage> ReportAsync(Circle circle) =>
        api.As(circle.Jan).PostAsJsonAsync("/api/signals/v1/signals", circle.Report(), ApiJson.Options, Cancel);
}
