using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

/// <summary>Signals follow the account that people have now.</summary>
public sealed class AccountTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    [Fact]
    public async Task Who_linked_the_own_account_reports_also_when_that_was_told_first_and_the_former_account_does_not()
    {
        var circle = new Circle();
        var (client, volunteer) = (circle.Meindert with { Id = Guid.CreateVersion7() }, circle.Jan with { Id = Guid.CreateVersion7() });
        var started = circle.Activated();
        await api.NotifyAsync(Registered(started.ClientId, client.Id, 4));
        await api.NotifyAsync(started);
        await api.NotifyAsync(Registered(started.ClientId, Guid.CreateVersion7(), 3)); // older news
        await api.NotifyAsync(new VolunteerAccountChanged(started.VolunteerId, volunteer.Id, HasAccount: true) { Version = 7 });

        foreach (var former in new[] { circle.Meindert, circle.Jan })
            await api.PostAsync(former, "signals", circle.Report()).HasStatusAsync(System.Net.HttpStatusCode.NotFound);
        foreach (var now in new[] { client, volunteer })
            await api.PostAsync(now, "signals", circle.Report()).HasStatusAsync(System.Net.HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_a_wrong_account_was_told_of_its_own_signals_vanishes_and_the_log_goes_along()
    {
        var circle = new Circle();
        var (started, right) = (circle.Activated(), circle.Meindert with { Id = Guid.CreateVersion7() });
        await api.NotifyAsync(Registered(started.ClientId, circle.Meindert.Id, 2));
        await api.NotifyAsync(started);
        var signal = await api.GivenSignalAsync(circle, circle.Meindert);
        await api.ReadAsync(circle.Petra, signal);
        await api.PostAsync(circle.Petra, $"signals/{signal}/answer", new AnswerSignal.Request("Dank u, ik bel.")).HasStatusAsync(System.Net.HttpStatusCode.NoContent);
        Assert.NotEmpty(await api.NoticesOfAsync(circle.Meindert));
        Assert.NotEmpty(await api.LooksAtAsync(circle.Meindert));

        await api.NotifyAsync(Registered(started.ClientId, null, 3));
        Assert.Empty(await api.NoticesOfAsync(circle.Meindert));
        await api.NotifyAsync(Registered(started.ClientId, right.Id, 4));

        Assert.Empty(await api.NoticesOfAsync(right));
        Assert.NotEmpty(await api.LooksAtAsync(right));
        Assert.Empty(await api.LooksAtAsync(circle.Meindert));
    }

    private static ClientRegistered Registered(Guid client, Guid? account, long version) => new(client, "WK034401", 1940) { ClientAccountId = account, Version = version };
}
