using Bunit;
using Samenspel.Web.Features.Calling;

namespace Samenspel.Web.Tests.Features;

/// <summary>Whom somebody calls before there is an agreement.</summary>
public sealed class CallPageTests : PageContext
{
    [Theory]
    [InlineData("client", "nl", "Uw team is Buurtteam Zuid. U kunt hen bellen:")]
    [InlineData("caregiver", "en", "Your team is Buurtteam Zuid. You can call them:")]
    public void An_inhabitant_and_a_caregiver_call_the_team_that_helps(string role, string language, string told)
    {
        Speak(language);
        ReadAs(role);
        Given("030-0000000");
        var page = Render<CallPage>();

        Assert.Contains(told, Texts(page, "p"));
        Assert.Equal(["tel:112", "tel:0300000000"], page.FindAll("a[href^=tel]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_team_without_a_number_is_named()
    {
        ReadAs("client");
        Given(phone: null);
        var page = Render<CallPage>();

        Assert.Contains("Uw team is Buurtteam Zuid. Bel het nummer dat u van hen kreeg; hier staat het nog niet.", Texts(page, "p"));
        Assert.Single(page.FindAll("a[href^=tel]"));
    }

    [Fact]
    public void A_volunteer_has_no_team()
    {
        ReadAs("volunteer");
        Given("030-0000000");
        Assert.Contains("Bel tot die tijd wie u voor Samenspel uitnodigde. Dat nummer staat hier nog niet.", Texts(Render<CallPage>(), "p"));
    }

    private void Given(string? phone)
    {
        Answer("GET agreements/v1/agreements", new { items = Array.Empty<object>(), hasMore = false });
        Answer("GET clients/v1/clients", new { items = new[] { new { id = Guid.CreateVersion7(), firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", districtCode = "WK034403", teamId = Team } }, hasMore = false });
        Answer("GET identity/v1/teams", new[]
        {
            new { id = Guid.CreateVersion7(), name = "Buurtteam Noord", kind = "Social", districtCode = "WK034403", phone = (string?)"030-0000001" },
            new { id = Team, name = "Buurtteam Zuid", kind = "Social", districtCode = "WK034403", phone },
        });
    }
}
