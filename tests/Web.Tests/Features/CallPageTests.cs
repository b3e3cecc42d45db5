using Bunit;
using Samenspel.Web.Features.Calling;

namespace Samenspel.Web.Tests.Features;

/// <summary>Whom somebody calls before there is an agreement.</summary>
public sealed class CallPageTests : PageContext
{
    [Theory]
    [InlineData("client", "nl", "Altijd te bellen")]
    [InlineData("caregiver", "en", "Always there")]
    public void An_inhabitant_and_a_caregiver_call_the_teams_that_help(string role, string language, string heading)
    {
        Speak(language);
        ReadAs(role);
        Given("030-0000000");
        var page = Render<CallPage>();

        Assert.Equal([heading], Texts(page, "h2"));
        Assert.Equal(["tel:112", "tel:0300000000"], page.FindAll("a[href^=tel]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_team_without_a_number_is_named()
    {
        ReadAs("client");
        Given(phone: null);
        var page = Render<CallPage>();

        Assert.Contains("Buurtteam Zuid: bel het nummer dat u van hen kreeg. Hier staat het nog niet.", Texts(page, "p"));
        Assert.Single(page.FindAll("a[href^=tel]"));
    }

    [Fact]
    public void A_volunteer_calls_the_own_organisation_from_the_first_day()
    {
        ReadAs("volunteer");
        Given("030-0000000");
        Assert.Equal(["tel:112", "tel:0300000002"], Render<CallPage>().FindAll("a[href^=tel]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void What_is_silent_is_said_and_not_that_there_is_nobody()
    {
        ReadAs("client");
        Given("030-0000000");
        Silence("GET clients/v1/helping-teams");
        var page = Render<CallPage>();

        Assert.Contains("Wie u kunt bellen is nu niet te lezen.", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Bel tot die tijd", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Jan: klussen in huis en schuur")]
    [InlineData(false, "Wil: klussen in huis en schuur")]
    public void Who_has_an_agreement_reads_with_whom(bool isClient, string heading)
    {
        var (agreement, wil, jan, petra) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        ReadAs(isClient ? "client" : "volunteer");
        Answer("GET agreements/v1/agreements", new
        {
            items = new[] { new { id = agreement, matchId = agreement, requestId = agreement, clientId = wil, volunteerId = jan, professionalId = petra, backupId = (Guid?)null, activityCode = "odd-jobs", status = "Active", attention = (string?)null, draftedAt = TimeProvider.System.GetUtcNow(), youAreClient = isClient, youAreVolunteer = !isClient } },
            hasMore = false,
        });
        Answer($"GET agreements/v1/agreements/{agreement}/reachable-now", new { now = new { personId = petra, isBackup = false, phone = "030-0000000" }, isGap = false, isRoundTheClock = false, sentence = "U kunt bellen.", nextDay = (string?)null, nextTime = (string?)null, hours = Array.Empty<object>() });
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("POST pools/v1/volunteer-cards", new { items = new[] { new { volunteerId = jan, firstName = "Jan", namePrefix = (string?)null, familyName = (string?)null } } });
        Assert.Equal([heading], Texts(Render<CallPage>(), "h2").Distinct()); // running and written ones are asked apart
    }

    [Theory]
    [InlineData(2, false)] // once as running and once as written: the example answers both the same
    [InlineData(4, true)]
    public void Who_has_more_agreements_than_fit_finds_the_others(int number, bool isOffered)
    {
        ReadAs("volunteer");
        Given("030-0000000");
        var items = Enumerable.Range(0, number / 2).Select(_ => Guid.CreateVersion7()).Select(id => new { id, matchId = id, requestId = id, clientId = id, volunteerId = id, professionalId = id, backupId = (Guid?)null, activityCode = "odd-jobs", status = "Active", attention = (string?)null, draftedAt = TimeProvider.System.GetUtcNow(), youAreClient = false, youAreVolunteer = true });
        Answer("GET agreements/v1/agreements", new { items = items.ToArray(), hasMore = false });
        var page = Render<CallPage>();

        Assert.Equal(isOffered ? 1 : 0, page.FindAll("a[href='/agreements']").Count);
        Assert.Equal(isOffered, page.Markup.Contains("Er zijn meer afspraken.", StringComparison.Ordinal));
    }

    private void Given(string? phone)
    {
        Answer("GET agreements/v1/agreements", new { items = Array.Empty<object>(), hasMore = false });
        Answer("GET clients/v1/helping-teams", new { teamIds = new[] { Team } });
        Answer("GET identity/v1/me", new { personId = Me, displayName = "Jan", roles = new[] { new { role = "Volunteer", teamId = (Guid?)null, teamName = (string?)null, organisationId = Team, organisationName = "Handreiking", until = (DateOnly?)null } } });
        Answer("GET identity/v1/organisations", new[] { new { id = Team, name = "Handreiking", phone = "030-0000002" } });
        Answer("GET identity/v1/teams", new[]
        {
            new { id = Guid.CreateVersion7(), name = "Buurtteam Noord", kind = "Social", districtCode = "WK034403", phone = (string?)"030-0000001" },
            new { id = Team, name = "Buurtteam Zuid", kind = "Social", districtCode = "WK034403", phone },
        });
    }
}
