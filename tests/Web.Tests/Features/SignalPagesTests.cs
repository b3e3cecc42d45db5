using Bunit;
using Samenspel.Web.Features.Signals;

namespace Samenspel.Web.Tests.Features;

/// <summary>What who answers a signal reads of it, and of who told it.</summary>
public sealed class SignalPagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7();

    [Theory]
    [InlineData("nl", "Wil: er is geen achterwacht", "Wie mag dit weten")]
    [InlineData("en", "Wil: there is no backup", "Who may know this")]
    public void What_nobody_told_has_no_feelings_and_no_wish_about_who_may_know(string language, string title, string confidentiality)
    {
        Speak(language);
        Given("platform", null, "backup-gap");
        var page = Render<SignalPage>(one => one.Add(p => p.Id, Id));
        Assert.Equal([title], Texts(page, "h1"));
        Assert.DoesNotContain(confidentiality, Texts(page, "dt"));

        Given("person", "Volunteer", null);
        page = Render<SignalPage>(one => one.Add(p => p.Id, Id));
        Assert.NotEqual([title], Texts(page, "h1"));
        Assert.Contains(confidentiality, Texts(page, "dt"));
    }

    [Fact]
    public void Judging_what_nobody_told_promises_nobody_anything()
    {
        Given("platform", null, "backup-gap");
        Assert.DoesNotContain("ziet dat u het bekeek", Render<TriagePage>(one => one.Add(p => p.Id, Id)).Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Client", "Wil (de inwoner)", "tel:0300000001")]
    [InlineData("Volunteer", "Jan (de vrijwilliger)", null)]
    [InlineData("Caregiver", "de mantelzorger", null)]
    public void Who_answers_reads_who_told_it_and_how_to_call(string reporter, string from, string? phone)
    {
        Given("person", reporter, null);
        Answer($"GET clients/v1/clients/{Wil}/contact-card", new { firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", email = (string?)null, phone = "030-0000001" });
        var page = Render<SignalPage>(one => one.Add(p => p.Id, Id));

        Assert.Contains(from, Texts(page, "dd"));
        Assert.Equal(phone, page.FindAll("a[href^=tel]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(reporter == "Volunteer", page.Markup.Contains("Vraag het de co\u00f6rdinator.", StringComparison.Ordinal));
        Assert.Equal(phone is null, page.Markup.Contains("Het telefoonnummer staat hier niet.", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_told_it_is_not_asked_to_call_oneself()
    {
        Given("person", "Client", null, isMine: false);
        Assert.DoesNotContain("telefoonnummer", Render<SignalPage>(one => one.Add(p => p.Id, Id)).Markup, StringComparison.Ordinal);
    }

    private void Given(string source, string? reporter, string? kind, bool isMine = true)
    {
        Answer($"GET signals/v1/signals/{Id}", new
        {
            id = Id, agreementId = Id, requestId = Id, clientId = Wil, volunteerId = Jan, source, reporterRole = reporter, kind, dimension = (string?)null, feeling = "worried", urgency = "this-week",
            confidentiality = "discuss-first", what = "Niemand.", status = "Reported", handler = "professional", reportedAt = TimeProvider.System.GetUtcNow(), dueAt = (DateTimeOffset?)null,
            escalatedAt = (DateTimeOffset?)null, happyAgainAt = (DateTimeOffset?)null, answer = (string?)null, answeredAt = (DateTimeOffset?)null, closedAt = (DateTimeOffset?)null, outcome = (string?)null,
            followUps = Array.Empty<object>(), guide = Array.Empty<string>(), isYoursToAnswer = isMine,
        });
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("POST pools/v1/volunteer-cards", new { items = new[] { new { volunteerId = Jan, firstName = "Jan", namePrefix = (string?)null, familyName = (string?)null } } });
    }
}
