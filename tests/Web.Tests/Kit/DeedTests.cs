using Bunit;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Kit;

public sealed class DeedTests : KitContext
{
    [Fact]
    public void Yes_and_no_have_the_same_size_and_colour()
    {
        var buttons = Render<YesNo>(answer => answer.Add(a => a.Name, "answer").Add(a => a.Yes, "Ja, ik wil kennismaken").Add(a => a.No, "Nee, dank u")).FindAll("button");

        Assert.Equal(["yes", "no"], buttons.Select(button => button.GetAttribute("value")!));
        Assert.Equal(buttons[0].ClassName, buttons[1].ClassName);
    }

    [Fact]
    public void Asking_once_more_is_a_page_with_a_way_back()
    {
        var page = Render<Confirm>(confirm => confirm.Add(c => c.Title, "Stopt deze afspraak?").Add(c => c.Lead, "Petra en Wil lezen het.").Add(c => c.Action, "/agreements/1/end").Add(c => c.BackHref, "/agreements/1")
            .Add(c => c.Yes, "Stop de afspraak").Add(c => c.No, "Ga door").Add(c => c.IsHarmful, true));

        Assert.Equal(("post", "/agreements/1/end"), (page.Find("form").GetAttribute("method"), page.Find("form").GetAttribute("action")));
        Assert.Equal(["Stop de afspraak"], Texts(page, "button.nl-button--negative"));
        Assert.Equal("/agreements/1", page.Find(".actions a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("nl", "Bel Petra", "030 - 123 45 67, tot 17:00")]
    [InlineData("en", "Call Petra", "030 - 123 45 67, tot 17:00")]
    public void Calling_is_one_tap_and_the_number_stands_there_too(string language, string button, string number)
    {
        Speak(language);
        var page = Render<CallButton>(call => call.Add(c => c.Name, "Petra").Add(c => c.Phone, "030 - 123 45 67").Add(c => c.Hours, "tot 17:00"));

        Assert.Equal(("tel:0301234567", button), (page.Find("a").GetAttribute("href"), page.Find("a").TextContent));
        Assert.Equal([number], Texts(page, ".hint"));
        Assert.Equal(["112"], Texts(Render<CallButton>(call => call.Add(c => c.Name, "de politie").Add(c => c.Phone, "112")), ".hint"));
    }

    [Fact]
    public void Somebody_is_a_name_with_what_for_and_where()
    {
        Assert.Equal(["Petra Professional, Buurtteam Oost"], Texts(Render<PersonChip>(chip => chip.Add(c => c.Name, "Petra").Add(c => c.Role, "Professional").Add(c => c.Organisation, "Buurtteam Oost")), ".person"));
        Assert.Equal(["Ravi"], Texts(Render<PersonChip>(chip => chip.Add(c => c.Name, "Ravi")), ".person"));
    }

    [Theory]
    [InlineData("nl", "Toon", "Toon alles")]
    [InlineData("en", "Show", "Show everything")]
    public void Showing_less_is_a_code_in_the_address(string language, string show, string all)
    {
        Speak(language);
        FilterPart Part(string? value) => new("state", "Hoe ver", [new("", "Alles"), new("open", "Nog open")], value);
        var page = Render<Filter>(filter => filter.Add(f => f.Title, "Toon minder").Add(f => f.Action, "/agreements").Add(f => f.Parts, [Part("open")]));

        Assert.Equal(("get", "/agreements"), (page.Find("form").GetAttribute("method"), page.Find("form").GetAttribute("action")));
        Assert.Equal("open", page.Find("option[selected]").GetAttribute("value"));
        Assert.Equal([show, all], Texts(page, "button, .actions a"));
        Assert.Empty(Render<Filter>(filter => filter.Add(f => f.Title, "Toon minder").Add(f => f.Action, "/x").Add(f => f.Parts, [Part(null)])).FindAll("a"));
    }

    [Theory]
    [InlineData("nl", "Volgende afspraken", "Terug naar het begin")]
    [InlineData("en", "Next afspraken", "Back to the beginning")]
    public void A_long_list_goes_on_and_has_a_beginning(string language, string next, string first)
    {
        Speak(language);
        var page = Render<Pager>(pager => pager.Add(p => p.What, "afspraken").Add(p => p.NextHref, "/agreements?after=x").Add(p => p.FirstHref, "/agreements"));

        Assert.Equal([first, next], Texts(page, "a"));
        Assert.Equal("/agreements?after=x", page.Find("[rel=next]").GetAttribute("href"));
        Assert.Empty(Render<Pager>(pager => pager.Add(p => p.What, "afspraken").Add(p => p.NextHref, null)).Markup.Trim());
    }

    [Fact]
    public void A_bar_says_the_same_in_words()
    {
        var page = Render<Meter>(meter => meter.Add(m => m.Id, "voortgang").Add(m => m.Label, "Invoeren").Add(m => m.Value, 21).Add(m => m.Max, 38).Add(m => m.Sentence, "21 van 38 gedaan."));

        Assert.Equal(("21", "38"), (page.Find("progress").GetAttribute("value"), page.Find("progress").GetAttribute("max")));
        Assert.Equal("Invoeren", page.Find($"#{page.Find("progress").GetAttribute("aria-labelledby")}").TextContent);
        Assert.Equal(["21 van 38 gedaan."], Texts(page, ".hint"));
    }
}
