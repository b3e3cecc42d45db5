using System.Globalization;
using Bunit;
using Samenspel.Web.Features.Matching;

namespace Samenspel.Web.Tests.Features;

/// <summary>What somebody can do when nobody fits.</summary>
public sealed class SearchAdviceTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7();

    [Fact]
    public void A_professional_of_the_team_comes_where_the_advice_can_be_done()
    {
        Given(isOfTeam: true);
        var page = Render<OpenRequestPage>(one => one.Add(p => p.Id, Id));

        Assert.Equal([$"/requests/{Id}/profile", $"/clients/{Wil}/consult", $"/clients/{Wil}/network"], Links(page).Distinct());
        var said = Said(page);
        Assert.Contains("Kan het ook op zondagochtend? Dan passen er 4 vrijwilligers bij. Tijd hebben er nu: 1.", said, StringComparison.Ordinal);
        Assert.Contains("Kan er ook iemand uit Overvecht komen? Dan past er 1 vrijwilliger bij. Die is nu wel voor iemand anders nodig.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("kandidaten", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coordinator_reads_what_the_own_volunteers_can_do_and_no_advice_for_the_team()
    {
        ReadAs("coordinator");
        Given(isOfTeam: false);
        var page = Render<OpenRequestPage>(one => one.Add(p => p.Id, Id));

        Assert.Equal([$"/open-requests/{Id}?fits=no"], Links(page));
        Assert.DoesNotContain("zondagochtend", Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain("mbassadeur", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Kan er ook iemand uit Overvecht komen?", Said(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_has_no_words_here_is_said_as_the_service_does()
    {
        Given(isOfTeam: true, code: "moon");
        Assert.Contains("Zo geeft het 4 kandidaten.", Said(Render<OpenRequestPage>(one => one.Add(p => p.Id, Id))), StringComparison.Ordinal);
    }

    private static string Said(IRenderedComponent<OpenRequestPage> page) => string.Join('\n', Texts(page, "h2 + ul li"));

    private static string?[] Links(IRenderedComponent<OpenRequestPage> page) => [.. page.FindAll("h2 + ul li a").Select(link => link.GetAttribute("href"))];

    private void Given(bool isOfTeam, string code = "slot:sunday-morning")
    {
        Answer($"GET matching/v1/requests/{Id}", new
        {
            id = Id, clientId = isOfTeam ? Wil : (Guid?)null, activityCode = "walking", districtCode = "WK034403", slots = new[] { "tuesday-morning" }, reviewOn = "2027-03-01", trainingCodes = Array.Empty<string>(),
            languageCodes = Array.Empty<string>(), traitCodes = Array.Empty<string>(), circumstanceCodes = Array.Empty<string>(), openedAt = TimeProvider.System.GetUtcNow(), status = "Open",
            starts = (DateTimeOffset?)null, ends = (DateTimeOffset?)null,
        });
        Answer($"GET matching/v1/requests/{Id}/candidates", new { items = Array.Empty<object>(), hasMore = false });
        Answer($"GET matching/v1/requests/{Id}/alternatives", new
        {
            bindingRuleId = "shares-time-slot", fitting = 0, advice = (object?)null,
            items = new[] { Change(code, "Client", 4, 1), Change("district:WK034404", "Volunteer", 1, 0) },
        });
        Answer("GET matching/v1/matches", new { items = Array.Empty<object>(), hasMore = false });
        Answer("GET identity/v1/organisations", Array.Empty<object>());
        Answer("GET identity/v1/teams", new[] { new { id = Team, name = "Buurtteam Overvecht", kind = "Social", districtCode = "WK034404", phone = (string?)null }, new { id = Id, name = "Jeugdteam Overvecht", kind = "Social", districtCode = "WK034404", phone = (string?)null } });
    }

    private static object Change(string code, string relaxedBy, int candidates, int free) => new
    {
        code, dutch = string.Create(CultureInfo.InvariantCulture, $"Zo geeft het {candidates} kandidaten."), english = "That gives candidates.", relaxedBy, alsoRelaxedBy = (string?)null, candidates, free,
    };
}
