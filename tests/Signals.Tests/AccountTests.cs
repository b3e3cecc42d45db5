using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Pools.Contracts;
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

    private static ClientRegistered Registered(Guid client, Guid account, long version) => new(client, "WK034401", 1940) { ClientAccountId = account, Version = version };
}
