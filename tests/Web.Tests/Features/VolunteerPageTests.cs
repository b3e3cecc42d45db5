using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Web.Features.Volunteers;
using Samenspel.Web.Homes;

namespace Samenspel.Web.Tests.Features;

/// <summary>What a coordinator is asked about a volunteer is done on the volunteer's page.</summary>
public sealed class VolunteerPageTests : PageContext
{
    private static readonly Guid Jan = Guid.CreateVersion7();
    private static readonly string Volunteer = $"pools/v1/volunteers/{Jan}";

    public VolunteerPageTests() => ReadAs("coordinator");

    [Theory]
    [InlineData("volunteer.applied", true)]
    [InlineData("volunteer.leaving", true)]
    [InlineData("volunteer.role-ended", true)]
    [InlineData("volunteer.training-claimed", true)]
    [InlineData("volunteer.activated", false)] // the volunteer is the reader
    public void What_asks_a_coordinator_for_a_deed_leads_to_where_it_is_done(string code, bool leads)
    {
        var notice = new Notice(Guid.CreateVersion7(), nameof(TaskGroup.Call), "Een vrijwilliger stopt.", nameof(SubjectKind.Volunteer), Jan, TimeProvider.System.GetUtcNow(), null, Code: code);
        Assert.Equal(leads ? $"/volunteers/{Jan}" : null, new TaskItem("pools", notice).Href);
    }

    [Theory]
    [InlineData("Applied", "acquainted", ".nl-button--primary", "POST", "screening")]
    [InlineData("Paused", "back", ".nl-button--primary", "POST", "activation")]
    [InlineData("Active", "trainings", "[name=training]", "PUT", "confirmed-trainings")]
    [InlineData("Active", "certificate", "[name=seenOn]", "PUT", "conduct-certificate-check")]
    [InlineData("Active", "stops", "[name=reason]", "POST", "leaving")]
    [InlineData("Leaving", "left", ".nl-button--primary", "POST", "departure")]
    public void Each_step_is_sent_and_said(string status, string step, string with, string method, string path)
    {
        Given(status);
        Answer($"{method} {Volunteer}/{path}", null, HttpStatusCode.NoContent);
        Send(("key", "k"), ("reason", "moved"), ("training", "language-coach"), ("seenOn", "2026-11-28"), ("validUntil", "2029-11-28"));
        Page().Find($"form:has({with})").Submit();

        Assert.Equal($"{method} {Volunteer}/{path}", Assert.Single(Sent).Operation);
        Assert.EndsWith($"/volunteers/{Jan}?done={step}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Kies hoe het komt.")]
    [InlineData("en", "Choose how it comes.")]
    public void Without_a_reason_nobody_is_written_down_as_stopping(string language, string said)
    {
        Speak(language);
        Given("Active");
        Send(("key", "k"));
        var page = Page();
        page.Find("form:has([name=reason])").Submit();

        Assert.Equal([said], Texts(page, "[role=alert] li"));
        Assert.Empty(Sent);
    }

    [Fact]
    public void Who_has_left_asks_for_nothing_more()
    {
        Given("Left");
        Assert.Empty(Page().FindAll("form"));
    }

    [Fact]
    public void Nobody_but_a_coordinator_finds_the_page()
    {
        ReadAs("volunteer");
        Given("Active");
        Assert.Empty(Page().FindAll("form"));
    }

    private IRenderedComponent<VolunteerPage> Page() => Render<VolunteerPage>(page => page.Add(p => p.Id, Jan));

    private void Given(string status) => Answer($"GET {Volunteer}", new
    {
        id = Jan, poolId = Jan, organisationId = Jan, accountId = Jan, hasAccount = true, firstName = "Jan", namePrefix = (string?)null, familyName = "Smit",
        activityCodes = Array.Empty<string>(), districtCodes = Array.Empty<string>(), slots = Array.Empty<string>(), maxClients = 1, maxHoursPerWeek = (int?)null,
        motiveCodes = Array.Empty<string>(), motiveInOwnWords = "", settingCode = "", talents = "", possibilities = "", limits = "",
        languageCodes = Array.Empty<string>(), trainingCodes = new[] { "language-coach" }, confirmedTrainingCodes = Array.Empty<string>(), traitCodes = Array.Empty<string>(),
        boundaryCodes = (string[]?)null, boundariesInOwnWords = "", sharedWithClient = "", supportNeedLevel = 1, status, conductCertificateSeenOn = (string?)null, conductCertificateValidUntil = (string?)null,
        references = Array.Empty<object>(), inductionItems = Array.Empty<object>(), missingForActivation = Array.Empty<string>(), redirection = (object?)null,
    });
}
