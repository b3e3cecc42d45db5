using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Features.Signals;

namespace Samenspel.Web.Tests.Features;

/// <summary>Somebody who cannot tell anything about an agreement reads that before typing.</summary>
public sealed class TellPageTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public void A_running_agreement_asks_what_happened()
    {
        Given("Active");
        var page = Page();
        Assert.Single(page.FindAll("form"));
        Assert.Contains("De professional leest dit en antwoordt u.", Texts(page, "p"));
    }

    [Theory]
    [InlineData("Ended", "nl", "Deze afspraak is gestopt.")]
    [InlineData("Draft", "en", "This agreement does not hold yet.")]
    public void An_agreement_that_does_not_run_says_so_and_leads_to_who_can_be_called(string status, string language, string said)
    {
        Speak(language);
        Given(status);
        var page = Page();
        Assert.Empty(page.FindAll("form"));
        Assert.StartsWith(said, page.Find(".empty p").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll("a[href='/call']"));
    }

    [Fact]
    public void A_signal_can_be_told_while_the_agreement_is_not_to_be_read()
    {
        Silence($"GET agreements/v1/agreements/{Id}");
        Assert.Single(Page().FindAll("form"));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    public void Somebody_elses_agreement_asks_for_no_words(HttpStatusCode status)
    {
        Refuse($"GET agreements/v1/agreements/{Id}", status, "agreement.not-found");
        Assert.Empty(Page().FindAll("form"));
    }

    [Theory]
    [InlineData("client")]
    [InlineData("caregiver")]
    public void Who_is_helped_and_who_cares_for_somebody_report_without_an_agreement(string role)
    {
        ReadAs(role);
        var wil = GivenHelped("Wil");
        var page = Render<TellPage>();
        Assert.Equal(wil.ToString(), page.Find("input[name=client]").GetAttribute("value"));
        Assert.Single(page.FindAll("a[href='/call']"));

        Answer("POST signals/v1/signals", new { id = Id }, HttpStatusCode.Created);
        Send(("client", wil.ToString()), ("feeling", "OverMyLimit"), ("urgency", "ThisWeek"), ("confidentiality", "Share"), ("what", "Het is te veel."));
        page.Find("form").Submit();

        var (operation, body, _) = Assert.Single(base.Sent);
        Assert.Equal("POST signals/v1/signals", operation);
        Assert.Contains(wil.ToString(), body, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"agreementId\":\"", body, StringComparison.Ordinal);
        Assert.EndsWith("/signals?done=told", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_cares_for_two_people_says_whom_it_is_about()
    {
        ReadAs("caregiver");
        GivenHelped("Wil", "Bert");
        var page = Render<TellPage>();
        Assert.Equal(2, page.FindAll("input[type=radio][name=client]").Count);

        Send(("feeling", "NotRight"), ("urgency", "Now"), ("confidentiality", "Share"));
        page.Find("form").Submit();

        Assert.Contains("Kies over wie het gaat.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(base.Sent);
    }

    [Fact]
    public void When_the_team_has_nobody_the_page_says_so_and_leads_to_who_can_be_called()
    {
        ReadAs("client");
        var wil = GivenHelped("Wil");
        var page = Render<TellPage>();
        Answer("POST signals/v1/signals", new { code = "signal.nobody-there", title = "Het team heeft nu niemand die dit kan lezen. Bel het team." }, HttpStatusCode.Conflict);
        Send(("client", wil.ToString()), ("feeling", "NotRight"), ("urgency", "Now"), ("confidentiality", "Share"), ("what", "Ik schrok."));
        page.Find("form").Submit();

        Assert.Contains("Bel het team.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Ik schrok.", page.Find("textarea").TextContent);
        Assert.Single(page.FindAll("a[href='/call']"));
    }

    [Theory]
    [InlineData("volunteer")]
    [InlineData("professional")]
    public void Others_report_at_an_agreement_only(string role)
    {
        ReadAs(role);
        GivenHelped("Wil");
        Assert.Empty(Render<TellPage>().FindAll("form"));
    }

    [Fact]
    public void Who_may_read_along_with_nobody_reads_whom_to_call()
    {
        ReadAs("caregiver");
        GivenHelped();
        var page = Render<TellPage>();
        Assert.Empty(page.FindAll("form"));
        Assert.Single(page.FindAll("a[href='/call']"));
    }

    private Guid GivenHelped(params string[] names)
    {
        var items = names.Select(name => new { id = Guid.CreateVersion7(), firstName = name, namePrefix = (string?)null, familyName = "Bos", districtCode = "WK034403" }).ToArray();
        Answer("GET clients/v1/clients", new { items, hasMore = false });
        return items.FirstOrDefault()?.id ?? default;
    }

    private IRenderedComponent<TellPage> Page() => Render<TellPage>(page => page.Add(p => p.Id, Id));

    private void Given(string status)
    {
        var axes = new { taskTransfer = 1, decisionAuthority = 1, professionalPresence = 1 };
        Answer($"GET agreements/v1/agreements/{Id}", new
        {
            id = Id, matchId = Id, requestId = Id, clientId = Id, volunteerId = Id, organisationId = Team, professionalId = Me, teamId = Team, backupId = (Guid?)null, activityCode = "walking",
            tasks = new { does = Array.Empty<object>(), doesNot = Array.Empty<string>(), clientDoes = Array.Empty<string>(), otherDoes = Array.Empty<string>() },
            terms = new { rhythm = (object?)null, pace = (string?)null, goal = (string?)null, volunteerSide = (object?)null, clientSide = (object?)null, lines = Array.Empty<object>() },
            responsibility = new { kind = "Shared", axes, index = 1, sentence = "Samen." }, number = 1, revision = 1, proposal = (Guid?)null,
            missing = Array.Empty<string>(), notSaid = Array.Empty<string>(), waitsFor = Array.Empty<string>(), clientConsented = true, volunteerConsented = true, caregiverConsented = (bool?)null,
            answers = Array.Empty<object>(), youAnswerFor = "Volunteer", youAreResponsible = false, caregivers = Array.Empty<object>(), induction = Array.Empty<object>(), steps = Array.Empty<object>(),
            attention = (string?)null, status, draftedAt = DateTimeOffset.UnixEpoch, activatedAt = (DateTimeOffset?)null, endedAt = (DateTimeOffset?)null, endReason = (string?)null,
        });
    }
}
