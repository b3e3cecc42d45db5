using System.Net;
using Bunit;
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
