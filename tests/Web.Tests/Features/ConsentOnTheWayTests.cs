using Bunit;
using Samenspel.Web.Features.Matching;
using Samenspel.Web.Features.Requests;

namespace Samenspel.Web.Tests.Features;

/// <summary>What an inhabitant does not allow leads to what is allowed, and to no page that refuses.</summary>
public sealed class ConsentOnTheWayTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7();

    [Theory]
    [InlineData(true, true, "nl", null)]
    [InlineData(true, null, "nl", null)] // nobody asked yet: who fits may be looked at
    [InlineData(false, true, "nl", "We zoeken nu niet: Wil geeft geen toestemming meer om een vrijwilliger te zoeken, of die is verlopen. Praat er samen over.")]
    [InlineData(null, true, "en", "Nobody is looked for now: Wil no longer allows that a volunteer is looked for, or that is over. Talk about it together.")]
    [InlineData(true, false, "nl", "Er kan nu niemand worden uitgenodigd: Wil deelt voornaam en contactgegevens niet met een vrijwilliger. Praat er samen over.")]
    public void Who_fits_is_offered_only_while_the_inhabitant_allows_it(bool? matching, bool? contact, string language, string? said)
    {
        Speak(language);
        GivenRequest();
        GivenConsents(Wil, matching, contact);
        var page = Render<RequestPage>(page => page.Add(p => p.Id, Id));

        Assert.Equal(said is null, page.FindAll($"a[href='/open-requests/{Id}']").Count > 0);
        Assert.Equal(said is null ? 0 : 1, page.FindAll($"a[href='/clients/{Wil}/consents']").Count);
        Assert.Equal(said, Texts(page, ".utrecht-alert--warning p").FirstOrDefault());
    }

    [Fact]
    public void What_is_allowed_and_cannot_be_read_hides_nothing()
    {
        GivenRequest();
        Silence($"GET clients/v1/clients/{Wil}/consents");
        Assert.NotEmpty(Render<RequestPage>(page => page.Add(p => p.Id, Id)).FindAll($"a[href='/open-requests/{Id}']"));
    }

    [Theory]
    [InlineData("Accepted", "Professional", null, 0)]
    [InlineData("Introduced", "Professional", null, 1)]
    [InlineData("Trial", "Professional", false, 1)]
    [InlineData("Confirmed", "Professional", true, 0)]
    [InlineData("Introduced", "Coordinator", null, 0)]
    public void From_the_introduction_on_a_professional_reads_that_the_volunteer_gets_no_name(string status, string reader, bool? contact, int hints)
    {
        GivenConsents(Wil, contact: contact);
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer($"GET matching/v1/matches/{Id}", new
        {
            id = Id, requestId = Id, clientId = Wil, volunteerId = Jan, organisationId = Jan, activityCode = "walking", districtCode = "WK1", slots = new[] { "tuesday-morning" }, reviewOn = "2027-03-01", reason = "Past.",
            proposedAt = TimeProvider.System.GetUtcNow(), status, endedAt = (string?)null, invitedAt = (string?)null, introduction = (object?)null, trialVisits = (int?)null, clicks = Array.Empty<object>(),
            declinedBy = (string?)null, declineReason = (string?)null, declineWords = (string?)null, declineWrittenBy = (string?)null, onHoldSince = (string?)null, starts = (string?)null, ends = (string?)null,
            why = Array.Empty<string>(), toThinkOf = Array.Empty<string>(), youAre = reader, youSpeakForClient = false,
        });
        var page = Render<MatchPage>(page => page.Add(p => p.Id, Id));

        Assert.Equal(hints, page.FindAll($"a[href='/clients/{Wil}/consents']").Count);
        Assert.Single(page.FindAll("h1"));
    }

    private void GivenRequest()
    {
        GivenMe();
        GivenClient(Wil);
        Answer($"GET clients/v1/support-requests/{Id}", new
        {
            id = Id, clientId = Wil, professionalId = Me, question = "Iemand om mee te wandelen.", status = "Open", inquiry = Array.Empty<object>(), activityCode = "walking", slots = Array.Empty<string>(), reviewOn = (string?)null,
            profile = (object?)null, profileCorrection = (object?)null, caregiverViews = Array.Empty<object>(), matchId = (Guid?)null, closedBecause = (string?)null,
        });
    }
}
