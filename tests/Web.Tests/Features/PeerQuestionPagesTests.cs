using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Web.Features.PeerQuestions;
using Samenspel.Web.Homes;

namespace Samenspel.Web.Tests.Features;

/// <summary>Volunteers of one organisation ask each other, and nobody sees who asks.</summary>
public sealed class PeerQuestionPagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Buddies = Guid.CreateVersion7(), Walkers = Guid.CreateVersion7();

    public PeerQuestionPagesTests() => ReadAs("volunteer");

    [Theory]
    [InlineData("volunteer", 1)]
    [InlineData("coordinator", 0)] // answers, and asks nothing
    public void The_list_tells_what_waits_and_lets_only_volunteers_ask(string role, int asks)
    {
        ReadAs(role);
        Answer("GET signals/v1/peer-questions", new { items = new[] { Item("Wie kent een goede route?", 0), Item("Hoe neem je afscheid?", 2) }, hasMore = false });
        var page = Render<PeerQuestionsPage>();

        Assert.Equal(["Nog zonder antwoord", "Met antwoord"], Texts(page, "h2"));
        Assert.Equal(["Wie kent een goede route?", "Hoe neem je afscheid?"], Texts(page, ".links a"));
        Assert.Equal(asks, page.FindAll("a[href='/peer-questions/new']").Count);
    }

    [Theory]
    [InlineData("nl", "Er is nog niets gevraagd. Elke vraag mag.")]
    [InlineData("en", "Nothing was asked yet. Every question is welcome.")]
    public void Where_nothing_was_asked_every_question_is_welcome(string language, string said)
    {
        Speak(language);
        Answer("GET signals/v1/peer-questions", new { items = Array.Empty<object>(), hasMore = false });
        Assert.Equal([said], Texts(Render<PeerQuestionsPage>(), ".empty p"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Who_helps_at_several_organisations_chooses_whom_to_ask(int organisations)
    {
        Guid[] all = [Buddies, Walkers];
        Answer("GET identity/v1/me", new
        {
            personId = Me, displayName = "Jan",
            roles = all.Take(organisations).Select(one => new { role = "Volunteer", teamId = (Guid?)null, teamName = (string?)null, organisationId = (Guid?)one, organisationName = (string?)"Samen op pad", until = (DateOnly?)null }).ToArray(),
        });
        Answer("POST signals/v1/peer-questions", new { id = Id }, HttpStatusCode.Created);
        Send(("key", "k"), ("organisation", Buddies.ToString()), ("text", "Wie kent een goede route?"));
        var page = Render<NewPeerQuestionPage>();
        Assert.Equal(organisations == 1 ? 0 : 2, page.FindAll("[type=radio]").Count);
        page.Find("form").Submit();

        Assert.Contains(Buddies.ToString(), Assert.Single(Sent).Body, StringComparison.Ordinal);
        Assert.EndsWith($"/peer-questions/{Id}?done=asked", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Uw vraag aan de anderen", "more")]
    [InlineData(false, "Een vraag van een vrijwilliger", "answered")]
    public void An_answer_is_sent_and_nobody_is_named(bool isMine, string title, string done)
    {
        Answer($"GET signals/v1/peer-questions/{Id}", new
        {
            id = Id, organisationId = Buddies, text = "Wie kent een goede route?", askedAt = TimeProvider.System.GetUtcNow(), isMine,
            answers = new[] { new { id = Id, role = "Coordinator", isMine = false, text = "Langs het water.", at = TimeProvider.System.GetUtcNow() } },
        });
        Answer($"POST signals/v1/peer-questions/{Id}/answers", new { id = Id }, HttpStatusCode.Created);
        Send(("key", "k"), ("text", "Door het park."));
        var page = Render<PeerQuestionPage>(one => one.Add(p => p.Id, Id));

        Assert.Equal([title], Texts(page, "h1"));
        Assert.StartsWith("De coördinator, ", Texts(page, ".hint")[1], StringComparison.Ordinal);
        page.Find("form").Submit();
        Assert.EndsWith($"/peer-questions/{Id}?done={done}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_among_volunteers_is_read_on_its_page()
    {
        var notice = new Notice(Guid.CreateVersion7(), nameof(TaskGroup.Read), "Er is een reactie op uw vraag.", nameof(SubjectKind.Question), Id, TimeProvider.System.GetUtcNow(), null, Code: "peer-question.replied");
        Assert.Equal($"/peer-questions/{Id}", new TaskItem("signals", notice).Href);
    }

    private static object Item(string text, int answers) => new { id = Guid.CreateVersion7(), organisationId = Buddies, text, askedAt = TimeProvider.System.GetUtcNow(), isMine = false, answers };
}
