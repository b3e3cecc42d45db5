using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Kit;

public sealed class FrameTests : KitContext
{
    [Theory]
    [InlineData("nl", "Terug", "Fout: Wie bent u? - Samenspel")]
    [InlineData("en", "Back", "Error: Wie bent u? - Samenspel")]
    public void A_page_has_a_head_a_way_back_and_says_in_its_title_that_something_is_wrong(string language, string back, string title)
    {
        Speak(language);
        var page = Render<PageFrame>(frame => frame.Add(f => f.Title, "Wie bent u?").Add(f => f.BackHref, "/home").Add(f => f.Errors, Errors(("Name", "Vul uw naam in."))).AddChildContent("<p>Hier.</p>"));

        Assert.Equal(["Wie bent u?"], Texts(page, "h1"));
        Assert.Equal(("/home", back), (page.Find(".back a").GetAttribute("href"), page.Find(".back a").TextContent));
        Assert.Contains("<p>Hier.</p>", page.Markup, StringComparison.Ordinal);
        Assert.Equal(title, TitleOf(page));
    }

    [Fact]
    public void Where_one_begins_there_is_no_way_back()
    {
        var page = Render<PageFrame>(frame => frame.Add(f => f.Title, "Vandaag").Add(f => f.Lead, "Wat klaarstaat.").Add(f => f.Errors, new FormErrors()));

        Assert.Empty(page.FindAll(".back"));
        Assert.Equal(["Wat klaarstaat."], Texts(page, "p"));
        Assert.Equal("Vandaag - Samenspel", TitleOf(page));
    }

    [Theory]
    [InlineData("nl", "Kijk dit nog even na")]
    [InlineData("en", "Please look at this once more")]
    public void The_summary_of_errors_is_where_the_page_begins(string language, string head)
    {
        Speak(language);
        var page = Render<ErrorSummary>(summary => summary.Add(s => s.Errors, Errors(("Does[0].Text", "Schrijf het op."), (null, "Iemand anders was u voor."))));

        var box = page.Find("[role=alert]");
        Assert.True(box.HasAttribute("autofocus"));
        Assert.Equal(("-1", "fouten"), (box.GetAttribute("tabindex"), box.GetAttribute("aria-labelledby")));
        Assert.Equal([head], Texts(page, "h2"));
        Assert.Equal(["Schrijf het op.", "Iemand anders was u voor."], Texts(page, "li"));
        Assert.Equal(["#veld-Does-0-Text"], page.FindAll("a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public void Without_errors_there_is_no_summary()
    {
        Assert.Empty(Render<ErrorSummary>(summary => summary.Add(s => s.Errors, new FormErrors())).Markup.Trim());
        Assert.Empty(Render<ErrorSummary>(summary => summary.Add(s => s.Errors, null)).Markup.Trim());
    }

    [Fact]
    public void What_happened_and_what_is_silent_are_told()
    {
        Assert.Equal(["Verstuurd."], Texts(Render<Flash>(flash => flash.Add(f => f.Sentence, "Verstuurd.")), "[role=status] p"));
        Assert.Empty(Render<Flash>(flash => flash.Add(f => f.Sentence, null)).Markup.Trim());
        Assert.Equal(["Nu even niet."], Texts(Render<Unavailable>(silent => silent.Add(s => s.Sentence, "Nu even niet.")), "[role=status]"));
        Assert.Equal(["Nog niemand."], Texts(Render<Empty>(empty => empty.Add(e => e.Sentence, "Nog niemand.")), "p"));
    }

    [Theory]
    [InlineData("nl", "English", "en")]
    [InlineData("en", "Nederlands", "nl")]
    public void The_other_language_is_a_form_away(string language, string said, string code)
    {
        Speak(language);
        var page = Render<LanguageSwitch>(change => change.Add(c => c.Back, "/home?step=1"));

        Assert.Equal((said, code, code), (page.Find("button").TextContent, page.Find("button").GetAttribute("value"), page.Find("button").GetAttribute("lang")));
        Assert.Equal("/home?step=1", page.Find("input[name=back]").GetAttribute("value"));
        Assert.Equal(("post", "/language"), (page.Find("form").GetAttribute("method"), page.Find("form").GetAttribute("action")));
    }

    [Theory]
    [InlineData("nl", "Uw rollen")]
    [InlineData("en", "Your roles")]
    public void Other_roles_are_links_and_one_role_needs_none(string language, string name)
    {
        Speak(language);
        RoleLink care = new("Mantelzorger", "/home/caregiver", true), help = new("Vrijwilliger", "/home/volunteer", false);
        var page = Render<RoleSwitch>(roles => roles.Add(r => r.Roles, [care, help]));

        Assert.Equal(name, page.Find("nav").GetAttribute("aria-label"));
        Assert.Equal("Mantelzorger", Assert.Single(page.FindAll("[aria-current=page]")).TextContent);
        Assert.Empty(Render<RoleSwitch>(roles => roles.Add(r => r.Roles, [care])).Markup.Trim());
    }

    private string TitleOf(IRenderedComponent<PageFrame> page)
    {
        var head = Render(page.FindComponent<PageTitle>().Instance.ChildContent!);
        return head.Markup;
    }
}
