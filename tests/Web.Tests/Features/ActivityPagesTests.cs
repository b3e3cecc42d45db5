using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Web.Features.Activities;
using Samenspel.Web.Homes;

namespace Samenspel.Web.Tests.Features;

/// <summary>A professional finds a place in an activity for somebody, keeps it and gives it up; an inhabitant sees the own places.</summary>
public sealed class ActivityPagesTests : PageContext
{
    private static readonly Guid Coffee = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Place = Guid.CreateVersion7();

    public ActivityPagesTests()
    {
        Answer("GET identity/v1/teams", new[] { new { id = Team, name = "Overvecht", kind = "NeighbourhoodTeam", districtCode = "WK034403", phone = (string?)null } });
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
    }

    [Fact]
    public void What_has_a_place_comes_first_and_leads_on_for_whom_one_looks()
    {
        Open<ActivitiesPage>("client", Wil.ToString());
        Answer("GET pools/v1/activities", new { items = new[] { Item("Schaken", 0), Item("Koffieochtend", 2) }, hasMore = false });
        var page = Render<ActivitiesPage>();

        Assert.Equal(["Er is plek", "Vol"], Texts(page, "h2"));
        Assert.Equal("Wat is er in de buurt voor Wil?", Texts(page, "h1")[0]);
        Assert.Equal($"/activities/{Coffee}?client={Wil}", page.Find(".links a").GetAttribute("href"));
        Assert.Equal(Wil.ToString(), page.Find("form input[type=hidden]").GetAttribute("value"));
    }

    [Theory]
    [InlineData(2, "Houd een plek vrij", "\"mayWait\":false", "Reserved", "kept")]
    [InlineData(0, "Zet op de wachtlijst", "\"mayWait\":true", "Waiting", "waits")]
    public void A_place_is_kept_and_without_one_somebody_waits(int free, string button, string sent, string state, string done)
    {
        GivenActivity(free);
        Answer($"POST pools/v1/activities/{Coffee}/places", new { id = Place, state, offeredUntil = (DateTimeOffset?)null }, HttpStatusCode.Created);
        Open<ActivityPage>("client", Wil.ToString());
        Send(("key", "k"));
        var page = Render<ActivityPage>(one => one.Add(p => p.Id, Coffee));

        Assert.Equal([button], Texts(page, "form button"));
        page.Find("form").Submit();
        Assert.Contains(Sent, one => one.Operation.EndsWith("/places", StringComparison.Ordinal) && one.Body.Contains(sent, StringComparison.Ordinal));
        Assert.EndsWith($"/places?done={done}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Waiting", true, "Houd een plek vrij")]
    [InlineData("Waiting", false, null)]
    [InlineData("Reserved", false, null)]
    public void Who_is_offered_a_place_takes_it_and_who_has_one_or_waits_is_not_asked_again(string state, bool isOffered, string? button)
    {
        GivenActivity(0);
        Answer("GET pools/v1/places", new { items = new[] { new { id = Place, activityId = Coffee, clientId = Wil, state, askedAt = TimeProvider.System.GetUtcNow(), offeredUntil = isOffered ? TimeProvider.System.GetUtcNow().AddDays(3) : (DateTimeOffset?)null } }, hasMore = false });
        Open<ActivityPage>("client", Wil.ToString());
        Assert.Equal(button is null ? [] : [button], Texts(Render<ActivityPage>(one => one.Add(p => p.Id, Coffee)), "form button"));
    }

    [Fact]
    public void What_is_refused_is_said()
    {
        GivenActivity(1);
        Refuse($"POST pools/v1/activities/{Coffee}/places", HttpStatusCode.UnprocessableEntity, "place.consent-missing");
        Open<ActivityPage>("client", Wil.ToString());
        Send(("key", "k"));
        var page = Render<ActivityPage>(one => one.Add(p => p.Id, Coffee));
        page.Find("form").Submit();
        Assert.Equal(["De dienst zei nee."], Texts(page, "[role=alert] li"));
    }

    [Theory]
    [InlineData("client", "Koffieochtend")]
    [InlineData("professional", "Wil: Koffieochtend")]
    public void A_place_is_given_up_after_asking_once_more(string role, string named)
    {
        ReadAs(role);
        GivenActivity(1);
        Answer("GET pools/v1/places", new { items = new[] { new { id = Place, activityId = Coffee, clientId = Wil, state = "Reserved", askedAt = TimeProvider.System.GetUtcNow(), offeredUntil = (DateTimeOffset?)null } }, hasMore = false });
        Answer($"POST pools/v1/places/{Place}/release", null, HttpStatusCode.NoContent);
        Assert.Empty(Render<PlacesPage>().FindAll("form"));
        Open<PlacesPage>("release", Place.ToString());
        Send(("key", "k"), ("place", Place.ToString()));
        var page = Render<PlacesPage>();

        Assert.Equal($"Geeft u deze plek op: {named}?", Texts(page, "h2")[0]);
        page.Find("form").Submit();
        Assert.EndsWith("/places?done=released", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)] // of another organisation
    public void Who_keeps_an_activity_confirms_that_it_is_still_right(bool isOwn, int forms)
    {
        ReadAs("coordinator");
        GivenActivity(1);
        Answer("GET identity/v1/me", new { personId = Me, displayName = "Karin", roles = new[] { new { role = "Coordinator", teamId = (Guid?)null, teamName = (string?)null, organisationId = (Guid?)(isOwn ? Team : Wil), organisationName = (string?)"Handreiking", until = (DateOnly?)null } } });
        Answer($"POST pools/v1/activities/{Coffee}/confirmation", null, HttpStatusCode.NoContent);
        Send(("key", "k"));
        var page = Render<ActivityPage>(one => one.Add(p => p.Id, Coffee));

        Assert.Equal(forms, page.FindAll("form").Count);
        if (!isOwn) return;
        page.Find("form").Submit();
        Assert.EndsWith($"/activities/{Coffee}?done=confirmed", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("activity.place-free")]
    [InlineData("activity.stopped")]
    public void A_notice_about_a_place_leads_to_the_places(string code) =>
        Assert.Equal("/places", new TaskItem("pools", new Notice(Guid.CreateVersion7(), nameof(TaskGroup.Match), "Er is een plek vrij.", nameof(SubjectKind.Place), Place, TimeProvider.System.GetUtcNow(), null, Code: code)).Href);

    private void Open<T>(string name, string value) where T : IComponent => Services.GetRequiredService<NavigationManager>().NavigateTo($"/{typeof(T).Name}?{name}={value}");

    private void GivenActivity(int free) => Answer($"GET pools/v1/activities/{Coffee}", new
    {
        id = Coffee, organisationId = Team, title = "Koffieochtend", activityCode = "company", districtCode = "WK034403", slots = new[] { "tuesday-morning" }, places = 8, free,
        status = free > 0 ? "Open" : "Full", confirmedOn = "2026-11-01", leaderContact = "Karin, 030-0000002", description = "Koffie met buren.",
    });

    private static object Item(string title, int free) => new
    {
        id = Coffee, organisationId = Team, title, activityCode = "company", districtCode = "WK034403", slots = new[] { "tuesday-morning" }, places = 8, free, status = free > 0 ? "Open" : "Full", confirmedOn = "2026-11-01",
    };
}
