using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Api;
using Samenspel.Web.Kit;
using Samenspel.Web.Parts;

namespace Samenspel.Web.Tests.Features;

/// <summary>What waits goes to a colleague by name, whoever it is and whatever it is.</summary>
public sealed class ColleaguePagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Omar = Guid.CreateVersion7();
    private static readonly string Consult = $"matching/v1/consults/{Id}", Signal = $"signals/v1/signals/{Id}";

    [Theory]
    [InlineData("nl", "Er is geen ander aan wie u dit kunt geven.")]
    [InlineData("en", "There is nobody else to whom you can give this.")]
    public void Nobody_to_choose_is_said(string language, string said)
    {
        Speak(language);
        Assert.Equal([said], Texts(Form([]), ".empty"));
        Assert.Single(Form(null).FindAll(".utrecht-alert--warning")); // silent
    }

    [Fact]
    public void Who_is_away_says_so_and_who_has_it_or_is_of_another_team_is_not_offered()
    {
        GivenColleagues();
        GivenConsult(professional: Guid.CreateVersion7());
        var page = Render<Web.Features.Consults.ColleaguePage>(one => one.Add(p => p.Id, Id));

        Assert.Equal(["Ikzelf", "Omar"], Texts(page, ".choice label"));
        Assert.Equal(["Afwezig tot en met donderdag 3 december 2026"], Texts(page, ".choice .utrecht-form-field-description"));
    }

    [Fact]
    public void Without_a_choice_nothing_is_sent()
    {
        GivenColleagues();
        GivenConsult(professional: Me);
        Send(("key", "k"));
        var page = Render<Web.Features.Consults.ColleaguePage>(one => one.Add(p => p.Id, Id));
        page.Find("form").Submit();

        Assert.Equal(422, Http.Response.StatusCode);
        Assert.Equal(["Kies een collega."], Texts(page, "[role=alert] li"));
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_signal_goes_to_the_colleague_and_who_is_not_there_cannot_have_it()
    {
        GivenColleagues();
        GivenSignal(isMine: true);
        Answer($"POST {Signal}/handover", null, HttpStatusCode.NoContent);
        Send(("key", "k"), ("person", Omar.ToString()));
        Render<Web.Features.Signals.ColleaguePage>(one => one.Add(p => p.Id, Id)).Find("form").Submit();
        Assert.Contains(Omar.ToString(), Assert.Single(Sent).Body, StringComparison.Ordinal);
        Assert.EndsWith("/signals?done=given", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);

        Refuse($"POST {Signal}/handover", HttpStatusCode.UnprocessableEntity, "signal.colleague-not-there");
        var page = Render<Web.Features.Signals.ColleaguePage>(one => one.Add(p => p.Id, Id));
        page.Find("form").Submit();
        Assert.Single(page.FindAll(".utrecht-form-fieldset--invalid"));
    }

    [Fact]
    public void Whose_signal_it_is_not_finds_no_page_to_give_it_away()
    {
        GivenColleagues();
        GivenSignal(isMine: false);
        var isFound = true;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => isFound = false;
        Render<Web.Features.Signals.ColleaguePage>(one => one.Add(p => p.Id, Id));
        Assert.False(isFound);
    }

    private IRenderedComponent<ColleagueForm> Form(IReadOnlyList<Option>? options) => Render<ColleagueForm>(form => form.Add(f => f.Options, options).Add(f => f.Errors, Errors()));

    private void GivenColleagues() => Answer("GET identity/v1/colleagues", new
    {
        items = new[]
        {
            new { id = Omar, name = "Omar", teamIds = new[] { Team }, awayUntil = (DateOnly?)new DateOnly(2026, 12, 3) },
            new { id = Guid.CreateVersion7(), name = "Els", teamIds = new[] { Guid.CreateVersion7() }, awayUntil = (DateOnly?)null },
        },
        hasMore = false,
    });

    private void GivenConsult(Guid professional) => Answer($"GET {Consult}", new
    {
        id = Id, clientId = Guid.CreateVersion7(), teamId = Team, professionalId = professional, districtCode = "WK034403", interestCodes = new[] { "walking" }, slots = Array.Empty<string>(),
        needCodes = Array.Empty<string>(), traitCodes = Array.Empty<string>(), summary = "Houdt van wandelen.", status = "Requested", askedAt = TimeProvider.System.GetUtcNow(),
        nextContactOn = (DateOnly?)null, answer = (object?)null,
    });

    private void GivenSignal(bool isMine) => Answer($"GET {Signal}", new
    {
        id = Id, agreementId = Guid.CreateVersion7(), requestId = Guid.CreateVersion7(), clientId = Guid.CreateVersion7(), volunteerId = Guid.CreateVersion7(), source = "person", reporterRole = "Volunteer", kind = (string?)null, dimension = (string?)null, feeling = "worried",
        urgency = "this-week", confidentiality = "share", what = "Hij zaagt liever zelf.", status = "Reported", handler = "professional", reportedAt = TimeProvider.System.GetUtcNow(),
        dueAt = (DateTimeOffset?)null, escalatedAt = (DateTimeOffset?)null, happyAgainAt = (DateTimeOffset?)null, answer = (string?)null, answeredAt = (DateTimeOffset?)null,
        closedAt = (DateTimeOffset?)null, outcome = (string?)null, followUps = Array.Empty<object>(), guide = Array.Empty<string>(), isYoursToAnswer = isMine,
    });
}
