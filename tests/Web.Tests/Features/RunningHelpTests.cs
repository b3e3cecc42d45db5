using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Features.Clients;

namespace Samenspel.Web.Tests.Features;

/// <summary>What runs for an inhabitant beside what was written down.</summary>
public sealed class RunningHelpTests : PageContext
{
    [Fact]
    public async Task An_agreement_that_did_not_end_is_on_the_plan_with_a_way_to_it()
    {
        var (running, ended) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Answer("GET agreements/v1/agreements", new { items = new[] { Item(running, "Active"), Item(ended, "Ended") }, hasMore = false });
        var read = await RunningAgreements.ReadAsync(Services.GetRequiredService<AgreementsApi>(), Team);
        var part = Render<RunningHelp>(with => with.Add(one => one.Agreements, read).Add(one => one.Places, []));

        Assert.Equal([$"/agreements/{running}"], part.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Loopt", part.Find("li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_silent_and_nothing_at_all_show_nothing()
    {
        Silence("GET agreements/v1/agreements");
        var read = await RunningAgreements.ReadAsync(Services.GetRequiredService<AgreementsApi>(), Team);
        Assert.Equal("", Render<RunningHelp>(with => with.Add(one => one.Agreements, read).Add(one => one.Places, [])).Markup.Trim());
    }

    private static object Item(Guid id, string status) => new
    {
        id, matchId = Me, requestId = Me, clientId = Team, volunteerId = Me, professionalId = Me, backupId = (Guid?)null, activityCode = "walking", status,
        attention = (string?)null, draftedAt = DateTimeOffset.UnixEpoch, youAreClient = false, youAreVolunteer = false,
    };
}
