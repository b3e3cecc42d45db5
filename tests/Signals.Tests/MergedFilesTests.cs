using Samenspel.Clients.Contracts;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

/// <summary>Two files of a client were merged: collaborations and signals of the merged one are the kept client's.</summary>
public sealed class MergedFilesTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    [Fact]
    public async Task A_signal_of_the_merged_file_is_about_the_kept_client_who_goes_on_reporting()
    {
        var (circle, kept) = (await api.GivenCircleAsync(), Guid.CreateVersion7());
        var signal = await api.GivenSignalAsync(circle, circle.Jan);
        await api.NotifyAsync(new ClientFilesMerged(kept, circle.Client, "WK034401") { TeamId = circle.Team, ClientAccountId = circle.Meindert.Id });

        Assert.Equal(kept, (await api.ReadAsync(circle.Petra, signal)).ClientId);
        Assert.Equal(kept, (await api.ReadAsync(circle.Petra, await api.GivenSignalAsync(circle, circle.Meindert))).ClientId);
    }

    [Fact]
    public async Task A_collaboration_that_is_told_late_is_the_kept_clients()
    {
        var (circle, kept, account) = (new Circle(), Guid.CreateVersion7(), TestPerson.Of(Samenspel.Domain.Role.Client));
        await api.NotifyAsync(new ClientFilesMerged(kept, circle.Client, "WK034401") { TeamId = circle.Team, ClientAccountId = account.Id });
        await api.NotifyAsync(circle.Activated());

        Assert.Equal(kept, (await api.ReadAsync(circle.Petra, await api.GivenSignalAsync(circle, account))).ClientId);
    }
}
