using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Features.Clients;

namespace Samenspel.Web.Tests.Features;

/// <summary>In an emergency a professional reads along with another team: first it is said who hears of it.</summary>
public sealed class EmergencyPageTests : PageContext
{
    private const string List = "GET clients/v1/emergency-accesses", Search = "POST clients/v1/emergency-accesses/search", Open = "POST clients/v1/emergency-accesses";
    private static readonly (string, string)[] Whom = [("firstName", "Wil"), ("familyName", "Bos"), ("birthYear", "1944")];
    private static readonly Guid Wil = Guid.CreateVersion7();

    [Theory]
    [InlineData("nl", "De inwoner hoort dat u dit plan opende, met een bericht of van het eigen team, en mag vragen waarom. Bel bij gevaar eerst 112.", "Er is geen plan voor u open. Dat is het gewone.")]
    [InlineData("en", "The resident hears that you opened this plan: by a message, or from the own team. And may ask why. In danger, call 112 first.", "No plan is open to you. That is how it usually is.")]
    public void It_says_first_that_the_inhabitant_is_told(string language, string told, string none)
    {
        Speak(language);
        Given(left: 3);
        var page = Render<EmergencyPage>();

        Assert.Equal(told, Texts(page, ".utrecht-alert")[0]);
        Assert.Equal([none], Texts(page, ".empty"));
        Assert.Empty(page.FindAll("[name=reason]"));
    }

    [Fact]
    public void What_is_open_leads_to_the_plan_and_says_until_when()
    {
        Given(left: 1, new { id = Guid.CreateVersion7(), clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", until = new DateTimeOffset(2026, 12, 1, 13, 5, 0, TimeSpan.Zero) });
        var page = Render<EmergencyPage>();

        Assert.Equal([$"/clients/{Wil}"], page.FindAll(".links a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["tot dinsdag 1 december om 14:05 uur"], Texts(page, ".links .hint"));
        Assert.Contains("nog één plan", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_longer_needed_is_closed_again()
    {
        var access = Guid.CreateVersion7();
        Given(left: 0, new { id = access, clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", until = new DateTimeOffset(2026, 12, 1, 13, 5, 0, TimeSpan.Zero) });
        Answer($"POST clients/v1/emergency-accesses/{access}/ending", null, HttpStatusCode.NoContent);
        Send(("key", "k"), ("access", access.ToString()));
        Render<EmergencyPage>().Find("form").Submit();

        Assert.EndsWith("/emergency?done=closed", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_opened_as_many_as_a_day_allows_is_told_whom_to_call_and_searches_no_more()
    {
        Given(left: 0);
        var page = Render<EmergencyPage>();

        Assert.Contains("Bel het team van de inwoner of de achterwacht.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    public void Nobody_found_says_what_to_do_and_what_was_typed_stays()
    {
        Given(left: 3);
        Answer(Search, new { items = Array.Empty<object>() });
        Send(Whom);
        var page = Render<EmergencyPage>();
        page.Find("form").Submit();

        Assert.Contains("Bel anders het buurtteam.", Texts(page, ".empty")[0], StringComparison.Ordinal);
        Assert.Equal("Bos", page.Find("[name=familyName]").GetAttribute("value"));
    }

    [Fact]
    public void A_year_that_is_none_is_asked_again_and_nobody_is_looked_up()
    {
        Given(left: 3);
        Send(("firstName", "Wil"), ("familyName", ""), ("birthYear", "vroeger"));
        var page = Render<EmergencyPage>();
        page.Find("form").Submit();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.Equal(["Vul de hele achternaam in.", "Vul een geboortejaar in van vier cijfers, vanaf 1900, zoals 1948."], Texts(page, "[role=alert] li"));
        Assert.Empty(Sent);
    }

    [Fact]
    public void Without_a_reason_nothing_is_opened_and_who_it_is_about_stays_chosen()
    {
        Given(left: 3);
        Answer(Search, Found());
        Send([.. Whom, ("step", "open"), ("client", Wil.ToString()), ("reason", "Hulp")]);
        var page = Sending();

        Assert.Equal(["Schrijf in een zin wat er aan de hand is."], Texts(page, "[role=alert] li"));
        Assert.NotNull(page.Find("[name=client]").GetAttribute("checked"));
        Assert.DoesNotContain(Sent, one => one.Operation == Open);
    }

    [Fact]
    public void With_a_reason_the_plan_is_opened()
    {
        Given(left: 3);
        Answer(Search, Found());
        Answer(Open, new { id = Guid.CreateVersion7(), until = TimeProvider.System.GetUtcNow() }, HttpStatusCode.Created);
        Send([.. Whom, ("step", "open"), ("client", Wil.ToString()), ("reason", "Hij belde in paniek.")]);
        Sending();

        Assert.EndsWith($"/clients/{Wil}?done=emergency", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.DoesNotContain("Bos", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_is_told_in_own_words_when_it_is_met_meanwhile()
    {
        Given(left: 1);
        Answer(Search, Found());
        Refuse(Open, HttpStatusCode.Conflict, "emergency-access.too-often");
        Send([.. Whom, ("step", "open"), ("client", Wil.ToString()), ("reason", "Hij belde in paniek.")]);
        var page = Sending();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.Contains("zo veel plannen", Assert.Single(Texts(page, "[role=alert] li")), StringComparison.Ordinal);
    }

    private void Given(int left, params object[] open) => Answer(List, new { items = open, left });

    private static object Found() => new { items = new[] { new { id = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", birthYear = 1944, districtCode = "WK034403", isOpen = false } } };

    private IRenderedComponent<EmergencyPage> Sending()
    {
        var page = Render<EmergencyPage>();
        page.Find("form").Submit();
        return page;
    }
}
