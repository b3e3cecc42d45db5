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
    [InlineData(Domain.Role.Professional, "Menu.questions-to-answer")]
    [InlineData(Domain.Role.Coordinator, "Menu.questions-to-answer")]
    [InlineData(Domain.Role.Client, "Menu.questions")]
    public void Who_answers_questions_is_not_invited_to_ask(Domain.Role role, string words) => Assert.Equal(words, StartPages.All.Single(page => page.Role == role).WordsFor("questions"));

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
