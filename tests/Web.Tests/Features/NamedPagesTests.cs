using Bunit;
using Samenspel.Web.Features.Matching;
using Samenspel.Web.Features.Requests;

namespace Samenspel.Web.Tests.Features;

/// <summary>People are named where the reader may know them.</summary>
public sealed class NamedPagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7(), Omar = Guid.CreateVersion7();

    [Theory]
    [InlineData("nl", true, "Omar helpt met deze vraag.")]
    [InlineData("en", true, "Omar helps with this question.")]
    [InlineData("nl", false, "Een collega helpt met deze vraag.")]
    public void The_colleague_who_helps_with_a_question_is_named(string language, bool isKnown, string said)
    {
        Speak(language);
        GivenMe();
        GivenClient(Wil);
        Answer($"GET clients/v1/support-requests/{Id}", new
        {
            id = Id, clientId = Wil, professionalId = Omar, question = "Wie helpt mij?", status = "Exploring", inquiry = Array.Empty<object>(), activityCode = (string?)null, slots = Array.Empty<string>(),
            reviewOn = (string?)null, profile = (object?)null, profileCorrection = (object?)null, caregiverViews = Array.Empty<object>(), matchId = (Guid?)null, closedBecause = (string?)null,
        });
        if (isKnown) Answer("POST identity/v1/person-cards", new { items = new[] { new { personId = Omar, name = "Omar", work = Array.Empty<object>() } } });

        Assert.Contains(said, Texts(Render<RequestPage>(one => one.Add(p => p.Id, Id)), "p"));
    }

    [Theory]
    [InlineData("Client", "nl", true, "Klikt het met Jan?")]
    [InlineData("Client", "en", true, "Does it click with Jan?")]
    [InlineData("Client", "nl", false, "Klikt het?")]
    [InlineData("Volunteer", "nl", true, "Klikt het met Wil?")]
    [InlineData("Professional", "nl", true, "Klikt het voor Wil met Jan?")]
    [InlineData("Professional", "nl", false, "Klikt het voor de inwoner?")]
    public void Whether_it_clicks_is_asked_with_the_name_of_the_other(string reader, string language, bool isKnown, string title)
    {
        Speak(language);
        Answer($"GET matching/v1/matches/{Id}", new
        {
            id = Id, requestId = Id, clientId = Wil, volunteerId = Jan, organisationId = (Guid?)null, activityCode = "walking", districtCode = "WK1", slots = Array.Empty<string>(), reviewOn = "2027-03-01",
            reason = "Past.", proposedAt = TimeProvider.System.GetUtcNow(), status = "ClickAsked", endedAt = (DateTimeOffset?)null, invitedAt = (DateTimeOffset?)null, introduction = (object?)null, trialVisits = (int?)2,
            clicks = Array.Empty<object>(), declinedBy = (string?)null, declineReason = (string?)null, declineWords = (string?)null, declineWrittenBy = (string?)null, onHoldSince = (DateTimeOffset?)null,
            starts = (DateTimeOffset?)null, ends = (DateTimeOffset?)null, why = Array.Empty<string>(), toThinkOf = Array.Empty<string>(), youAre = reader, youSpeakForClient = reader == "Professional",
        });
        if (isKnown)
        {
            Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
            Answer($"GET pools/v1/volunteers/{Jan}/card", new { id = Jan, firstName = "Jan", sharedWithClient = "", activityCodes = (string[]?)null, hasValidConductCertificate = (bool?)null });
        }
        Assert.Equal([title], Texts(Render<ClickPage>(one => one.Add(p => p.Id, Id)), "h1"));
    }
}
