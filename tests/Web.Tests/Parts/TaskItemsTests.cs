using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Domain;
using Samenspel.Web.Homes;
using Samenspel.Web.Parts;
using Samenspel.Web.Tests.Kit;

namespace Samenspel.Web.Tests.Parts;

public sealed class TaskItemsTests : KitContext
{
    public TaskItemsTests() => Services.AddSingleton(TimeProvider.System);

    [Theory]
    [InlineData("nl", "Bellen 1", "Lezen 1", "Gelezen")]
    [InlineData("en", "Call 1", "Read 1", "Read")]
    public void What_waits_is_grouped_by_what_it_asks_and_leads_to_its_page(string language, string call, string read, string button)
    {
        Speak(language);
        var agreement = Guid.CreateVersion7();
        var page = Show(new TaskList([Item(TaskGroup.Call, "Meindert: hoe gaat het?", agreement, stays: true), Item(TaskGroup.Read, "Er is iets veranderd.", Guid.CreateVersion7())], [], [], More: []));

        Assert.Equal([call, read], Texts(page, "h3"));
        Assert.Equal($"/agreements/{agreement}", page.Find("a").GetAttribute("href"));
        Assert.Equal([button], Texts(page, ".group form button"));
        var described = page.Find(".group form button").GetAttribute("aria-describedby");
        Assert.Equal("Er is iets veranderd.", page.Find($"#{described}").TextContent);
    }

    [Theory]
    [InlineData("nl", "Er is nu niets nieuws. Fijn dat u even keek.")]
    [InlineData("en", "There is nothing new right now. Good of you to look in.")]
    public void Nothing_is_told_in_kind_words(string language, string said)
    {
        Speak(language);
        Assert.Equal([said], Texts(Show(new TaskList([], [], [], More: [])), ".empty"));
    }

    [Fact]
    public void A_service_that_is_silent_is_named_and_the_rest_stands()
    {
        var page = Show(new TaskList([Item(TaskGroup.Answer, "Jan vraagt iets.", Guid.CreateVersion7())], [], ["signals", "pools"], More: [("clients", Guid.Empty)]));

        Assert.Contains("vrijwilligers en activiteiten en signalen", Assert.Single(Texts(page, ".utrecht-alert--warning")), StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".empty"));
        Assert.Equal(["Jan vraagt iets."], Texts(page, ".group a"));
    }

    [Fact]
    public void What_does_not_fit_on_the_page_is_a_link_away()
    {
        var last = Guid.CreateVersion7();
        var page = Show(new TaskList([Item(TaskGroup.Answer, "Jan vraagt iets.", Guid.CreateVersion7())], [], [], More: [("matching", last)]), role: "professional");

        var link = page.Find($"a[href='/home/professional?of=matching&after={last}']");
        Assert.Equal("Verder: kennismakingen", link.TextContent);
    }

    [Fact]
    public void What_was_just_done_can_be_put_back_and_what_failed_is_said()
    {
        var page = Show(new TaskList([], [Item(TaskGroup.Read, "Gelezen nieuws.", Guid.CreateVersion7())], [], More: []), hasFailed: true);

        Assert.Equal(["Terugzetten"], Texts(page, ".done button"));
        Assert.EndsWith("/not-done", page.Find(".done form").GetAttribute("action"), StringComparison.Ordinal);
        Assert.Single(Texts(page, "#gedaan .utrecht-alert--error"));
    }

    [Theory]
    [InlineData("volunteer", "nl", "/call", "Dit kunt u nog niet op deze website lezen of doen. U kunt er wel over bellen.")]
    [InlineData("client", "en", "/call", "You cannot read or do this on this website yet. You can call about it.")]
    [InlineData("professional", "nl", "/agreements/01990000-0000-7000-8000-000000000001", "Dit kunt u nog niet op deze website doen. Bel wie het aangaat.")]
    public void What_has_no_page_yet_says_so_and_leads_to_who_can_be_called(string role, string language, string leads, string said)
    {
        Speak(language);
        var notice = new Notice(Guid.CreateVersion7(), nameof(TaskGroup.Agree), "Kijk samen terug.", nameof(SubjectKind.Agreement), Guid.Parse("01990000-0000-7000-8000-000000000001"), TimeProvider.System.GetUtcNow(), null, Code: "agreement.evaluation-due");
        var page = Show(new TaskList([new("agreements", notice)], [], [], More: []), role: role);

        Assert.Equal([leads], page.FindAll(".task a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith(said, page.Find(".task .hint").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Kijk samen terug.", page.Find(".task span").TextContent);
    }

    private IRenderedComponent<TaskItems> Show(TaskList list, bool hasFailed = false, string role = "volunteer") =>
        Render<TaskItems>(items => items.Add(i => i.TaskList, list).Add(i => i.Role, role).Add(i => i.HasFailed, hasFailed));

    private static TaskItem Item(TaskGroup group, string sentence, Guid subject, bool stays = false) =>
        new("agreements", new Notice(Guid.CreateVersion7(), group.ToString(), sentence, nameof(SubjectKind.Agreement), subject, TimeProvider.System.GetUtcNow(), null, stays));
}
