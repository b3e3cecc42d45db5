using Bunit;
using Samenspel.Web.Features.Questions;
using Samenspel.Web.Homes;

namespace Samenspel.Web.Tests.Features;

/// <summary>What who asks and who answers a question reads.</summary>
public sealed class QuestionPagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7();

    [Theory]
    [InlineData(false, "nl", "Zodra u een afspraak hebt, kunt u hier een vraag stellen. Tot die tijd kunt u bellen.")]
    [InlineData(true, "en", "As soon as you have an agreement, you can ask a question here. Until then you can call.")]
    public void Who_has_nobody_to_ask_reads_whom_to_call(bool readsThatOfAnother, string language, string said)
    {
        Speak(language);
        ReadAs("volunteer");
        GivenAgreements(readsThatOfAnother ? [false] : []);
        var page = Render<QuestionsPage>();

        Assert.Contains(said, Texts(page, "p"));
        Assert.Equal("/call", page.Find(".actions a").GetAttribute("href"));
        Assert.Empty(page.FindAll(".empty, [href='/questions/new']"));
    }

    [Fact]
    public void Who_has_an_agreement_can_ask()
    {
        ReadAs("volunteer");
        GivenAgreements([true]);
        Assert.Equal("/questions/new", Render<QuestionsPage>().Find(".actions a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("client", "Mijn hulp, niet over een afspraak")]
    [InlineData("caregiver", "De hulp voor Wil, niet over een afspraak")]
    public void Who_has_no_agreement_asks_about_the_help(string role, string words)
    {
        ReadAs(role);
        GivenAgreements([]);
        Answer("GET clients/v1/clients", new { items = new[] { new { id = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", districtCode = "WK034403" } }, hasMore = false });
        Answer("POST signals/v1/questions", new { id = Id }, System.Net.HttpStatusCode.Created);
        Assert.Equal("/questions/new", Render<QuestionsPage>().Find(".actions a").GetAttribute("href"));
        var page = Render<NewQuestionPage>();
        Assert.Equal($"help-{Wil}", page.Find("input[name=agreement]").GetAttribute("value"));

        Send(("agreement", $"help-{Wil}"), ("text", "Wie helpt mij?"));
        page.Find("form").Submit();

        var body = Assert.Single(base.Sent).Body;
        Assert.Contains($"\"clientId\":\"{Wil}\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"agreementId\":\"", body, StringComparison.Ordinal);

        GivenAgreements([true]);
        if (role == "caregiver") Assert.Contains(words, Texts(Render<NewQuestionPage>(), "label"));
    }

    [Theory]
    [InlineData(Domain.Role.Professional, "Menu.questions-to-answer")]
    [InlineData(Domain.Role.Coordinator, "Menu.questions-to-answer")]
    [InlineData(Domain.Role.Client, "Menu.questions")]
    public void Who_answers_questions_is_not_invited_to_ask(Domain.Role role, string words) => Assert.Equal(words, StartPages.All.Single(page => page.Role == role).WordsFor("questions"));

    [Theory]
    [InlineData("Client", "Wil vraagt iets", "tel:0300000001")]
    [InlineData("Volunteer", "Jan vraagt iets", null)]
    public void Who_answers_reads_who_asks_and_how_to_call(string asker, string title, string? phone)
    {
        Answer($"GET signals/v1/questions/{Id}", new
        {
            id = Id, agreementId = Id, clientId = (Guid?)Wil, volunteerId = (Guid?)Jan, askedId = Me, askerRole = asker, isMine = false, askedAt = TimeProvider.System.GetUtcNow(), promisedBy = "2027-01-04",
            waitsForAnswer = true, entries = Array.Empty<object>(),
        });
        Answer($"GET clients/v1/clients/{Wil}/contact-card", new { firstName = "Wil", namePrefix = (string?)null, familyName = "Bos", email = (string?)null, phone = "030-0000001" });
        Answer("POST clients/v1/contact-cards", new { items = new[] { new { clientId = Wil, firstName = "Wil", namePrefix = (string?)null, familyName = (string?)null } } });
        Answer("POST pools/v1/volunteer-cards", new { items = new[] { new { volunteerId = Jan, firstName = "Jan", namePrefix = (string?)null, familyName = (string?)null } } });
        var page = Render<QuestionPage>(one => one.Add(p => p.Id, Id));

        Assert.Equal([title], Texts(page, "h1"));
        Assert.Equal(phone, page.FindAll("a[href^=tel]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(phone is null, page.Markup.Contains("Vraag het de coördinator.", StringComparison.Ordinal));
    }

    private void GivenAgreements(bool[] isOwn)
    {
        Answer("GET signals/v1/questions", new { items = Array.Empty<object>(), hasMore = false });
        Answer("GET agreements/v1/agreements", new
        {
            items = isOwn.Select(own => new { id = Id, matchId = Id, requestId = Id, clientId = Wil, volunteerId = Jan, professionalId = Me, backupId = (Guid?)null, activityCode = "walking", status = "Active", attention = (string?)null, draftedAt = TimeProvider.System.GetUtcNow(), youAreClient = false, youAreVolunteer = own }).ToArray(),
            hasMore = false,
        });
    }
}
