using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Samenspel.Web.Features.Volunteers;

namespace Samenspel.Web.Tests.Features;

/// <summary>A volunteer says what to be asked for, takes a break and stops, without having to ask somebody else.</summary>
public sealed class VolunteeringPagesTests : PageContext
{
    private static readonly Guid Jan = Guid.CreateVersion7();
    private static readonly string Volunteer = $"pools/v1/volunteers/{Jan}";

    public VolunteeringPagesTests()
    {
        ReadAs("volunteer");
        Answer("GET identity/v1/teams", new[] { new { id = Team, name = "Buurtteam Overvecht", kind = "NeighbourhoodTeam", districtCode = "WK034403", phone = (string?)null } });
        Answer($"GET {Volunteer}/support-needs", new { items = Array.Empty<object>(), hasMore = false });
    }

    [Theory]
    [InlineData("Active", "/profile /guidance /pause /stop")]
    [InlineData("Paused", "/profile /guidance /stop")]
    [InlineData("Onboarding", "/profile /guidance /stop")]
    [InlineData("Leaving", "/profile /guidance")]
    [InlineData("Left", "")]
    public void The_page_leads_to_what_can_be_done(string status, string leads)
    {
        Given(status);
        var page = Render<OwnVolunteerPage>(one => one.Add(p => p.Id, Jan));
        Assert.Equal(leads.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => $"/volunteering/{Jan}{one}"), page.FindAll("a[href^='/volunteering/']").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public void What_is_still_needed_is_named()
    {
        Given("Onboarding", missing: ["induction", "slots"]);
        var page = Render<OwnVolunteerPage>(one => one.Add(p => p.Id, Jan));
        Assert.Equal(["Wanneer u kunt", "Meelopen met Marijke"], Texts(page, "ul li"));
    }

    [Fact]
    public void The_page_of_another_volunteer_is_not_there()
    {
        Given("Active", account: Guid.CreateVersion7());
        Assert.Empty(Render<OwnVolunteerPage>(one => one.Add(p => p.Id, Jan)).FindAll("dl"));
    }

    [Theory]
    [InlineData("pause", "POST", "pause", "paused")]
    [InlineData("stop", "POST", "leaving", "stopped")]
    [InlineData("guidance", "POST", "support-needs", "guidance")]
    [InlineData("profile", "PUT", "profile", "kept")]
    public void Each_deed_is_sent_and_said(string name, string method, string path, string done)
    {
        Given("Active");
        Answer($"{method} {Volunteer}/{path}", null, HttpStatusCode.NoContent);
        Send([.. Profile, ("reason", "moved"), ("level", "3")]);
        Open(name).Find("form").Submit();

        Assert.Equal($"{method} {Volunteer}/{path}", Assert.Single(Sent).Operation);
        Assert.EndsWith($"/volunteering/{Jan}?done={done}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Motives_keep_the_order_in_which_they_were_said()
    {
        Given("Active");
        Answer($"PUT {Volunteer}/profile", null, HttpStatusCode.NoContent);
        Send(Profile);
        Http.Features.Set<IFormFeature>(new FormFeature(new FormCollection(Http.Request.Form.ToDictionary(field => field.Key, field => field.Key == "motiveCodes" ? new StringValues(["learn", "mean-something"]) : field.Value))));
        Open("profile").Find("form").Submit();
        Assert.Contains("""["mean-something","learn"]""", Assert.Single(Sent).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Vul een aantal van 1 tot en met 10 in.")]
    [InlineData("en", "Fill in a number from 1 to 10.")]
    public void What_cannot_be_read_is_asked_again_and_nothing_is_lost(string language, string said)
    {
        Speak(language);
        Given("Active");
        Send([.. Profile.Where(one => one.Item1 != "maxClients"), ("maxClients", "veel"), ("talents", "Ik kan goed koken.")]);
        var page = Open("profile");
        page.Find("form").Submit();

        Assert.Equal([said], Texts(page, "[role=alert] li"));
        Assert.Equal("Ik kan goed koken.", page.Find("[name=talents]").TextContent);
        Assert.Equal("veel", page.Find("[name=maxClients]").GetAttribute("value"));
        Assert.Empty(Sent);
    }

    private static (string, string)[] Profile =>
    [
        ("key", "k"), ("version", "\"1\""), ("activityCodes", "walking"), ("settingCode", "one-to-one"), ("districtCodes", "WK034403"), ("slots", "tuesday-morning"), ("maxClients", "2"), ("motiveCodes", "learn"),
    ];

    private IRenderedComponent<IComponent> Open(string name) => name switch
    {
        "pause" => Page<PausePage>(),
        "stop" => Page<StopPage>(),
        "guidance" => Page<GuidancePage>(),
        _ => Page<OwnProfilePage>(),
    };

    private IRenderedComponent<IComponent> Page<T>() where T : OwnVolunteer => (IRenderedComponent<IComponent>)Render<T>(one => one.Add(p => p.Id, Jan));

    private void Given(string status, Guid? account = null, params IReadOnlyList<string> missing) => Answer($"GET {Volunteer}", new
    {
        id = Jan, poolId = Jan, organisationId = Jan, accountId = account ?? Me, hasAccount = true, firstName = "Jan", namePrefix = (string?)null, familyName = "Smit",
        activityCodes = new[] { "walking" }, districtCodes = new[] { "WK034403" }, slots = new[] { "tuesday-morning" }, maxClients = 2, maxHoursPerWeek = (int?)null,
        motiveCodes = new[] { "mean-something" }, motiveInOwnWords = "", settingCode = "one-to-one", talents = "", possibilities = "", limits = "",
        languageCodes = new[] { "nld" }, trainingCodes = Array.Empty<string>(), confirmedTrainingCodes = Array.Empty<string>(), traitCodes = Array.Empty<string>(),
        boundaryCodes = Array.Empty<string>(), boundariesInOwnWords = "", sharedWithClient = "Ik wandel graag.", supportNeedLevel = 1, status,
        conductCertificateSeenOn = (DateOnly?)null, conductCertificateValidUntil = (DateOnly?)null, references = Array.Empty<object>(),
        inductionItems = new[] { new { id = Guid.CreateVersion7(), title = "Meelopen met Marijke", isRequired = true, doneOn = missing.Contains("induction") ? (DateOnly?)null : new DateOnly(2026, 11, 1) } },
        missingForActivation = missing, redirection = (object?)null,
    }, etag: "\"1\"");
}
