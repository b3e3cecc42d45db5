using System.Net;
using Bunit;
using Samenspel.Web.Features.Agreements;

namespace Samenspel.Web.Tests.Features;

/// <summary>What people read at an agreement that is over, or that waits for what the inhabitant allows.</summary>
public sealed class AgreementPagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7(), Handreiking = Guid.CreateVersion7();

    [Theory]
    [InlineData("volunteer", "Volunteer")]
    [InlineData("client", "Client")]
    [InlineData("caregiver", "Caregiver")]
    public void Whoever_was_in_an_agreement_that_is_over_finds_whom_to_call_and_not_the_reason(string role, string party)
    {
        ReadAs(role);
        GivenAgreement("Ended", endReason: "Boundary", youAnswerFor: party, youAreResponsible: false);
        var page = Page();

        Assert.Single(page.FindAll("a[href='/call']"));
        Assert.DoesNotContain("grens", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("030-0000002", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "nl", "Als reden is gekozen: er ging iemand over een grens. Hier staat niet wie dat koos.", "Bel Wil en Jan, apart van elkaar. Vraag wat er gebeurde, en wat nu nodig is. Bel bij gevaar 112.")]
    [InlineData(false, "en", "The reason that was chosen: somebody went over a boundary. Who chose it is not written here.", "Call Wil and Jan, each apart. Ask what happened, and what is needed now. In danger call 112.")]
    public void A_professional_reads_that_somebody_went_over_a_boundary_and_calls_both(bool isResponsible, string language, params string[] said)
    {
        Speak(language);
        GivenAgreement("Ended", endReason: "Boundary", youAreResponsible: isResponsible);
        var page = Page();

        Assert.Equal(said, Texts(page, ".utrecht-alert p"));
        Assert.Equal(["tel:0300000002", "tel:0612345678"], page.FindAll("a[href^=tel]").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.FindAll("a[href='/call']"));
    }

    [Fact]
    public void Another_reason_asks_for_no_call_and_is_read_by_who_looks_after_it()
    {
        GivenAgreement("Ended", endReason: "Moved");
        Assert.Contains("Dit werd als reden gekozen: Verhuisd.", Texts(Page(), "p"));
        GivenAgreement("Ended", endReason: "Moved", youAreResponsible: false);
        Assert.DoesNotContain("Verhuisd", Page().Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coordinator", "CertificateMissing", true)]
    [InlineData("coordinator", "ContactWithdrawn", false)]
    [InlineData("professional", "CertificateMissing", false)]
    public void A_coordinator_finds_where_to_do_something_about_the_own_volunteer(string role, string attention, bool leads)
    {
        ReadAs(role);
        GivenAgreement("Active", attention: attention, youAreResponsible: false);
        Assert.Equal(leads ? 1 : 0, Page().FindAll($"a[href='/volunteers/{Jan}']").Count);
    }

    [Theory]
    [InlineData(null, "Er staat nog geen antwoord van Wil op deze vraag: mag de vrijwilliger uw voornaam en contactgegevens weten? Zonder ja leest de vrijwilliger 'de inwoner', en geen nummer.")]
    [InlineData(false, "De voornaam en contactgegevens van Wil worden nu niet gedeeld met de vrijwilliger. Die leest 'de inwoner', en geen nummer.")]
    [InlineData(true)]
    public void A_professional_reads_that_the_volunteer_gets_no_name_and_where_to_ask(bool? contact, params string[] said)
    {
        GivenAgreement("Active");
        GivenConsents(Wil, contact: contact);
        var page = Page();

        Assert.Equal(said, Texts(page, ".utrecht-alert--info p").Take(1));
        Assert.Equal(said.Length, page.FindAll($"a[href='/clients/{Wil}/consents']").Count);
    }

    [Theory]
    [InlineData("ContactWithdrawn", true)]
    [InlineData("MatchingWithdrawn", true)]
    [InlineData("MatchingWithdrawn", false)] // stands in
    public void What_waits_for_a_consent_leads_the_professional_to_it_and_says_whom_to_call(string attention, bool isResponsible)
    {
        GivenAgreement("Active", attention: attention, youAreResponsible: isResponsible);
        GivenConsents(Wil, matching: attention != "MatchingWithdrawn", contact: attention != "ContactWithdrawn");
        var page = Page();

        Assert.Contains("Bel eerst Wil. Vertel daarna de vrijwilliger hoe het verder gaat.", Texts(page, "p"));
        Assert.DoesNotContain("Ga er nog niet heen", page.Markup, StringComparison.Ordinal);
        Assert.Single(page.FindAll($"a[href='/clients/{Wil}/consents']"));
        Assert.Equal(["tel:0300000002", "tel:0612345678"], page.FindAll("a[href^=tel]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Who_may_not_read_what_is_allowed_gets_no_link_to_it()
    {
        GivenAgreement("Active", attention: "ContactWithdrawn");
        Assert.Empty(Page().FindAll($"a[href='/clients/{Wil}/consents']"));
        GivenAgreement("Active", youAnswerFor: "Volunteer", youAreResponsible: false);
        GivenConsents(Wil, contact: null);
        ReadAs("volunteer");
        Assert.Empty(Page().FindAll($"a[href='/clients/{Wil}/consents']"));
    }

    private IRenderedComponent<AgreementPage> Page() => Render<AgreementPage>(page => page.Add(p => p.Id, Id));

    private void GivenAgreement(string status, string? endReason = null, string? attention = null, string? youAnswerFor = null, bool youAreResponsible = true)
    {
        var now = TimeProvider.System.GetUtcNow();
        var axes = new { taskTransfer = 1, decisionAuthority = 1, professionalPresence = 1 };
        Answer($"GET agreements/v1/agreements/{Id}", new
        {
            id = Id, matchId = Id, requestId = Id, clientId = Wil, volunteerId = Jan, organisationId = Handreiking, professionalId = Me, teamId = Team, backupId = (Guid?)null, activityCode = "odd-jobs",
            tasks = new { does = Array.Empty<object>(), doesNot = Array.Empty<string>(), clientDoes = Array.Empty<string>(), otherDoes = Array.Empty<string>() },
            terms = new { rhythm = (object?)null, pace = (string?)null, goal = (string?)null, volunteerSide = (object?)null, clientSide = (object?)null },
            responsibility = new { kind = "Professional", axes, index = 1, sentence = "Samen." }, number = 1, revision = 1, proposal = (Guid?)null,
            missing = Array.Empty<string>(), notSaid = Array.Empty<string>(), waitsFor = Array.Empty<string>(), clientConsented = true, volunteerConsented = true, caregiverConsented = (bool?)null,
            answers = Array.Empty<object>(), youAnswerFor, youAreResponsible, caregivers = Array.Empty<object>(), induction = Array.Empty<object>(), steps = Array.Empty<object>(), attention, status,
            draftedAt = now, activatedAt = now, endedAt = status == "Ended" ? now : (DateTimeOffset?)null, endReason,
        });
        Answer($"GET agreements/v1/agreements/{Id}/reachable-now", new { now = (object?)null, isGap = true, isRoundTheClock = false, sentence = "Nu niemand.", nextDay = (string?)null, nextTime = (string?)null, hours = Array.Empty<object>() });
        Answer($"GET clients/v1/clients/{Wil}/contact-card", new { firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", email = (string?)null, phone = youAnswerFor is null ? "06-12345678" : null });
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("POST pools/v1/volunteer-cards", new { items = new[] { new { volunteerId = Jan, firstName = "Jan", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("GET identity/v1/organisations", new[] { new { id = Handreiking, name = "Handreiking", phone = "030-0000002" } });
    }
}
