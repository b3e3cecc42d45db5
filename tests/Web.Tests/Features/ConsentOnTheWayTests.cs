using Bunit;
using Samenspel.Web.Features.Requests;

namespace Samenspel.Web.Tests.Features;

/// <summary>What an inhabitant does not allow leads to what is allowed, and to no page that refuses.</summary>
public sealed class ConsentOnTheWayTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7();

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
