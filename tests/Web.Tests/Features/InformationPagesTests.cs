using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Web.Features.Agreements.Information;
using Samenspel.Web.Homes;

namespace Samenspel.Web.Tests.Features;

/// <summary>What a volunteer knows: the professional writes it, the inhabitant decides what is read, and the volunteer says to have read it.</summary>
public sealed class InformationPagesTests : PageContext
{
    private static readonly Guid Id = Guid.CreateVersion7(), Wil = Guid.CreateVersion7(), Jan = Guid.CreateVersion7(), Handreiking = Guid.CreateVersion7(), Item = Guid.CreateVersion7();
    private static readonly string Path = $"agreements/v1/agreements/{Id}", Information = $"{Path}/information";

    public InformationPagesTests() => Answer($"GET {Path}/changes", new { items = Array.Empty<object>(), hasMore = false });

    [Theory]
    [InlineData("client", "Client", false, "Ja, Jan mag dit lezen", "approval", "approved")]
    [InlineData("client", "Client", true, "Neem het ja terug", "withdrawal", "withdrawn")]
    [InlineData("volunteer", "Volunteer", true, "Gelezen", "reading", "read")]
    public void Each_does_with_a_piece_what_is_theirs_to_do(string role, string party, bool isApproved, string button, string path, string done)
    {
        ReadAs(role);
        GivenAgreement("Active", youAnswerFor: party, youAreResponsible: false);
        GivenPack(isApproved);
        Answer($"POST {Information}/{Item}/{path}", null, HttpStatusCode.NoContent);
        Send(("key", "k"), ("deed", $"{(path == "approval" ? "approve" : path == "withdrawal" ? "withdraw" : "read")}:{Item}:2"));
        var page = Show<InformationPage>();

        Assert.Equal([button], Texts(page, "form button"));
        page.Find("form").Submit();
        Assert.Equal($"POST {Information}/{Item}/{path}", Assert.Single(Deeds).Operation);
        Assert.EndsWith($"/agreements/{Id}/information?done={done}", Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("caregiver", "Caregiver", false)]
    [InlineData("professional", null, true)] // a colleague
    public void Others_read_and_decide_nothing(string role, string? party, bool isApproved)
    {
        ReadAs(role);
        GivenAgreement("Active", youAnswerFor: party, youAreResponsible: false);
        GivenPack(isApproved);
        var page = Show<InformationPage>();

        Assert.Contains("Wil hoort slecht: praat rustig.", Texts(page, "blockquote"));
        Assert.Empty(page.FindAll("form button"));
        Assert.Empty(page.FindAll($"a[href='/agreements/{Id}/information/new']"));
    }

    [Fact]
    public void Who_read_everything_says_it_in_own_words()
    {
        ReadAs("volunteer");
        GivenAgreement("Active", youAnswerFor: "Volunteer", youAreResponsible: false);
        GivenPack(isApproved: true, readAt: TimeProvider.System.GetUtcNow());
        Answer($"POST {Path}/information-confirmations", new { id = Item }, HttpStatusCode.Created);
        Send(("key", "k"), ("words", "Wil hoort slecht, dus ik praat rustig."));
        Show<InformationPage>().Find("form:has([name=words])").Submit();
        Assert.EndsWith("?done=confirmed", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_was_not_read_stands_on_top()
    {
        ReadAs("volunteer");
        GivenAgreement("Active", youAnswerFor: "Volunteer", youAreResponsible: false);
        GivenPack(isApproved: true, readAt: TimeProvider.System.GetUtcNow());
        Answer($"GET {Path}/changes", new { items = new[] { new { id = Item, text = "Vanaf maandag belt Karin.", toldBy = Me, toldAt = TimeProvider.System.GetUtcNow(), readAt = (DateTimeOffset?)null } }, hasMore = false });
        Answer($"POST {Path}/changes/{Item}/reading", null, HttpStatusCode.NoContent);
        Send(("key", "k"), ("deed", $"change:{Item}"));
        var page = Show<InformationPage>();

        Assert.Equal("Vanaf maandag belt Karin.", Texts(page, "blockquote")[0]);
        page.Find("form").Submit();
        Assert.Equal($"POST {Path}/changes/{Item}/reading", Assert.Single(Deeds).Operation);
    }

    [Theory]
    [InlineData("information", "PUT", "information/{item}", "rewritten")]
    [InlineData("removal", "POST", "information/{item}/removal", "removed")]
    [InlineData("approval", "POST", "information/{item}/approval", "approved")]
    public void The_responsible_professional_writes_it_anew_takes_it_away_and_writes_a_yes_down(string form, string method, string path, string done)
    {
        GivenAgreement("Active", youAnswerFor: "Client");
        GivenPack(isApproved: false);
        var operation = $"{method} {Path}/{path.Replace("{item}", Item.ToString(), StringComparison.Ordinal)}";
        Answer(operation, null, HttpStatusCode.NoContent);
        Send(("key", "k"), ("_handler", form), ("number", "2"), ("kind", "Limit"), ("text", "Praat rustig."), ("note", "Wil knikte en zei ja."));
        var page = Render<WriteInformationPage>(one => one.Add(p => p.Id, Id).Add(p => p.ItemId, Item));
        page.Find(form switch { "information" => "form:has([name=text])", "removal" => "form:has(.nl-button--negative)", _ => "form:has([name=note])" }).Submit();

        Assert.Equal(operation, Assert.Single(Deeds).Operation);
        Assert.EndsWith($"/agreements/{Id}/information?done={done}", Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Kies wat voor iets het is.", "Schrijf iets op.")]
    [InlineData("en", "Choose what kind it is.", "Write something.")]
    public void What_is_missing_is_said_and_nothing_is_sent(string language, params string[] said)
    {
        Speak(language);
        GivenAgreement("Active");
        GivenPack(isApproved: true);
        Send(("key", "k"), ("stream", "Task"), ("text", " "));
        var page = Render<WriteInformationPage>(one => one.Add(p => p.Id, Id));
        page.Find("form:has([name=text])").Submit();

        Assert.Equal(said, Texts(page, "[role=alert] li"));
        Assert.Empty(Deeds);
    }

    [Fact]
    public void A_coordinator_tells_about_the_organisation_and_reads_nothing_about_the_inhabitant()
    {
        ReadAs("coordinator");
        GivenAgreement("Active", youAreResponsible: false);
        Answer($"GET {Path}/organisation-information", new { items = Array.Empty<object>(), hasMore = false });
        Answer($"POST {Path}/organisation-information", new { id = Item }, HttpStatusCode.Created);
        Send(("key", "k"), ("text", "Donderdag is er koffie."));
        Show<OrganisationInformationPage>().Find("form").Submit();

        Assert.EndsWith($"/agreements/{Id}/organisation-information?done=told", Address, StringComparison.Ordinal);
        Assert.Empty(Show<InformationPage>().FindAll("h1 ~ form"));
    }

    [Theory]
    [InlineData("yes", null, 1)]
    [InlineData("no", "Ook samen koken.", 1)]
    [InlineData("no", null, 0)] // who says no, says what is missing
    public void The_professional_says_whether_the_task_in_one_sentence_fits(string fits, string? comment, int sent)
    {
        GivenAgreement("Active");
        Answer($"GET {Path}/understandings", new { items = new[] { new { id = Item, sentence = "Ik wandel met Wil.", statedAt = TimeProvider.System.GetUtcNow(), isConfirmed = (bool?)null, comment = (string?)null, reviewedAt = (DateTimeOffset?)null } }, hasMore = false });
        Answer($"POST {Path}/understandings/{Item}/review", null, HttpStatusCode.NoContent);
        Send(("key", "k"), ("check", Item.ToString()), ("fits", fits), ("comment", comment ?? ""));
        var page = Show<UnderstandingPage>();
        page.Find("form").Submit();

        Assert.Equal(sent, Deeds.Count);
        Assert.Equal(1 - sent, page.FindAll("[role=alert] li").Count);
    }

    [Theory]
    [InlineData("agreement.information-to-approve", "information")]
    [InlineData("agreement.something-to-read", "information")]
    [InlineData("agreement.understanding-to-check", "understanding")]
    [InlineData("agreement.understanding-answered", "understanding")]
    public void A_notice_leads_to_where_it_is_read(string code, string page)
    {
        var notice = new Notice(Guid.CreateVersion7(), nameof(TaskGroup.Read), "Er is iets nieuws.", nameof(SubjectKind.Agreement), Id, TimeProvider.System.GetUtcNow(), null, Code: code);
        Assert.Equal($"/agreements/{Id}/{page}", new TaskItem("agreements", notice).Href);
    }

    /// <summary>What was sent to be done: names are asked for by sending ids.</summary>
    private IReadOnlyList<(string Operation, string Body, string? IfMatch)> Deeds => [.. Sent.Where(one => !one.Operation.EndsWith("-cards", StringComparison.Ordinal))];

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    private IRenderedComponent<T> Show<T>() where T : AboutAgreement => Render<T>(one => one.Add(p => p.Id, Id));

    private void GivenPack(bool isApproved, DateTimeOffset? readAt = null) => Answer($"GET {Information}", new
    {
        items = new[] { new { id = Item, stream = "client", kind = "limit", text = "Wil hoort slecht: praat rustig.", textNumber = 2, validUntil = (DateOnly?)null, isExpired = false, isApproved, approvalNote = (string?)null, writtenAt = TimeProvider.System.GetUtcNow(), readAt } },
        unread = readAt is null ? 1 : 0, isConfirmed = false, ownWords = (string?)null, ownWordsAt = (DateTimeOffset?)null, isContactWithdrawn = false,
    });

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
