using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Features.Clients;

namespace Samenspel.Web.Tests.Features;

/// <summary>What was written down wrong is put right with a reason, and a plan goes to another team only when nothing is lost by it.</summary>
public sealed class CorrectionPagesTests : PageContext
{
    private static readonly Guid Wil = Guid.CreateVersion7(), Gerard = Guid.CreateVersion7(), West = Guid.CreateVersion7();
    private static readonly string Year = $"PUT clients/v1/clients/{Wil}/birth-year", Move = $"PUT clients/v1/clients/{Wil}/team";

    public CorrectionPagesTests()
    {
        GivenMe();
        GivenClient(Wil);
        Answer($"GET clients/v1/clients/{Wil}/corrections", new { items = Array.Empty<object>(), hasMore = false });
        Answer("GET identity/v1/teams", new[] { TeamNamed(Team, "Overvecht"), TeamNamed(West, "West") });
        Answer($"GET clients/v1/clients/{Wil}/caregivers", new
        {
            items = new[] { new { id = Gerard, firstName = "Gerard", namePrefix = (string?)null, familyName = "Bos", relation = "buurman", isGuardian = false, hasAccount = false, asClientId = (Guid?)null } }, hasMore = false,
        });
    }

    [Theory]
    [InlineData("nl", "Schrijf in een zin op waarom.", "Hier is nog niets verbeterd.")]
    [InlineData("en", "Write in a sentence why.", "Nothing was put right here yet.")]
    public void A_year_without_a_reason_is_asked_again(string language, string why, string none)
    {
        Speak(language);
        Send(("birthYear", "1949"), ("reason", ""));
        var page = Render<CorrectionsPage>(Of);
        Assert.Equal([none], Texts(page, ".empty"));
        page.Find("form").Submit();

        Assert.Equal([why], Texts(page, "[role=alert] li"));
        Assert.Equal("1949", page.Find("[name=birthYear]").GetAttribute("value"));
        Assert.DoesNotContain(Sent, one => one.Operation == Year);
    }

    [Fact]
    public void With_a_reason_it_is_put_right()
    {
        Answer(Year, null, HttpStatusCode.NoContent);
        Send(("birthYear", "1949"), ("reason", "Verkeerd overgenomen."));
        Render<CorrectionsPage>(Of).Find("form").Submit();

        Assert.Contains("1949", Sent.Single(one => one.Operation == Year).Body, StringComparison.Ordinal);
        Assert.EndsWith("/corrections?done=corrected", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void What_still_goes_on_keeps_the_plan_with_the_team()
    {
        Refuse(Move, HttpStatusCode.Conflict, "client.work-goes-on");
        Send(("teamId", West.ToString()), ("reason", "Verhuisd."));
        var page = Render<MoveTeamPage>(Of);
        Assert.Equal(["West"], Texts(page, ".choice label"));
        page.Find("form").Submit();

        Assert.StartsWith("Er loopt nog iets voor Wil.", Texts(page, "[role=alert] li").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_would_have_the_name_and_year_of_somebody_known_is_shown_with_a_way_on()
    {
        GivenNamesake();
        Refuse(Year, HttpStatusCode.Conflict, "client.maybe-known");
        Send(("birthYear", "1949"), ("reason", "Verkeerd overgenomen."));
        var page = Render<CorrectionsPage>(Of);
        page.Find("form").Submit();

        Assert.Equal(["Uw team kent deze inwoner misschien al. Kijk eerst daar."], Texts(page, "[role=alert] li"));
        Assert.Equal([$"/clients/{Gerard}"], page.FindAll(".utrecht-alert--warning a").Select(link => link.GetAttribute("href")));
        Assert.Equal("true", page.Find("button[name=isSomebodyElse]").GetAttribute("value"));
        Assert.Equal("1949", page.Find("[name=birthYear]").GetAttribute("value"));
    }

    [Fact]
    public void That_it_is_somebody_else_is_said_in_the_page_of_the_data_too()
    {
        GivenNamesake();
        var file = $"PUT clients/v1/clients/{Wil}";
        Refuse(file, HttpStatusCode.Conflict, "client.maybe-known");
        Send(("firstName", "Gerard"), ("familyName", "Bos"), ("districtCode", "WK034403"));
        var page = Render<FilePage>(Of);
        page.Find("form").Submit();
        Assert.Equal("Dit is iemand anders, bewaar toch", page.Find("button[name=isSomebodyElse]").TextContent);

        Answer(file, null, HttpStatusCode.NoContent);
        Send(("firstName", "Gerard"), ("familyName", "Bos"), ("districtCode", "WK034403"), ("isSomebodyElse", "true"));
        Render<FilePage>(Of).Find("form").Submit();
        Assert.Contains("\"isSomebodyElse\":true", Sent.Last(one => one.Operation == file).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_for_a_team_that_may_know_the_inhabitant_moves_once_that_was_talked_about()
    {
        Refuse(Move, HttpStatusCode.Conflict, "client.maybe-known");
        Send(("teamId", West.ToString()), ("reason", "Verhuisd."));
        var page = Render<MoveTeamPage>(Of);
        page.Find("form").Submit();

        Assert.Equal(["Het andere team kent al iemand met deze naam en dit geboortejaar."], Texts(page, "[role=alert] li"));
        Assert.Empty(page.FindAll(".utrecht-alert--warning a")); // whom that team knows is not told
        Assert.Equal("Dat is besproken, verplaats toch", page.Find("button[name=isSomebodyElse]").TextContent);
    }

    [Fact]
    public void A_plan_that_went_to_another_team_is_left()
    {
        Answer(Move, null, HttpStatusCode.NoContent);
        Send(("teamId", West.ToString()), ("reason", "Verhuisd."));
        Render<MoveTeamPage>(Of).Find("form").Submit();

        Assert.EndsWith("/clients?done=movedAway", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_helps_along_is_put_right_with_all_that_was_known()
    {
        var correct = $"PUT clients/v1/clients/{Wil}/caregivers/{Gerard}";
        Answer(correct, null, HttpStatusCode.NoContent);
        Send(("firstName", "Gerard"), ("familyName", "Bosch"), ("relation", "man"), ("reason", "De naam was anders."));
        var page = Render<CorrectCarerPage>(one => one.Add(p => p.Id, Wil).Add(p => p.CarerId, Gerard));
        Assert.Equal("buurman", page.Find("[name=relation]").GetAttribute("value"));
        page.Find("form").Submit();

        Assert.Contains("\"relation\":\"man\"", Sent.Single(one => one.Operation == correct).Body, StringComparison.Ordinal);
        Assert.EndsWith("/people?done=correctedPerson", Address, StringComparison.Ordinal);
    }

    private void GivenNamesake() => Answer("POST clients/v1/clients/search", new
    {
        items = new[] { new { id = Gerard, firstName = "Gerard", namePrefix = (string?)null, familyName = "Bos", birthYear = 1949, districtCode = "WK034403" }, new { id = Wil, firstName = "Gerard", namePrefix = (string?)null, familyName = "Bos", birthYear = 1949, districtCode = "WK034403" } }, hasMore = false,
    });

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    private static object TeamNamed(Guid id, string name) => new { id, name, kind = "Social", districtCode = "WK034403", phone = (string?)null };

    private static void Of<TPage>(ComponentParameterCollectionBuilder<TPage> page)
        where TPage : AboutClient => page.Add(one => one.Id, Wil);
}
