using Bunit;
using Samenspel.Domain;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Kit;

public sealed class ChoiceTests : KitContext
{
    private static readonly Option[] Options = [new("together", "Samen", "In een groep."), new("alone", "Met één iemand")];

    [Fact]
    public void One_answer_is_chosen_from_radios()
    {
        var page = Render<Choice>(choice => choice.Add(c => c.Name, "Way").Add(c => c.Legend, "Hoe?").Add(c => c.Options, Options).Add(c => c.Values, ["alone"]));

        Assert.Equal(["Hoe?"], Texts(page, "legend"));
        Assert.Equal(["alone"], page.FindAll("input[type=radio]:checked").Select(input => input.GetAttribute("value")!));
        Assert.Equal(["In een groep."], Describing(page, page.Find("input")));
        Assert.Equal(page.FindAll("input").Select(input => input.Id), page.FindAll("label").Select(label => label.GetAttribute("for")));
    }

    [Fact]
    public void The_summary_of_errors_leads_to_the_first_answer()
    {
        var errors = Errors(("Way", "Kies er een."));
        var page = Render<Choice>(choice => choice.Add(c => c.Name, "Way").Add(c => c.Legend, "Hoe?").Add(c => c.Options, Options).Add(c => c.Errors, errors));

        Assert.Equal("Kies er een.", Assert.Single(Describing(page, page.Find("fieldset"))));
        Assert.Equal($"#{page.Find("input").Id}", Render<ErrorSummary>(summary => summary.Add(s => s.Errors, errors)).Find("a").GetAttribute("href"));
    }

    [Fact]
    public void As_many_as_fit_are_ticks()
    {
        var page = Render<Choice>(choice => choice.Add(c => c.Name, "Ways").Add(c => c.Legend, "Wat past?").Add(c => c.Options, Options).Add(c => c.Values, ["alone", "together"]).Add(c => c.IsMultiple, true).Add(c => c.IsOptional, true));

        Assert.Equal(2, page.FindAll("input[type=checkbox]:checked").Count);
        Assert.Equal(["Wat past? hoeft niet"], Texts(page, "legend"));
    }

    [Theory]
    [InlineData("nl", "zaterdag middag")]
    [InlineData("en", "Saturday afternoon")]
    public void The_parts_of_a_week_are_the_codes_of_the_platform(string language, string said)
    {
        Speak(language);
        var page = Render<Slots>(slots => slots.Add(s => s.Name, "When").Add(s => s.Legend, "Wanneer?").Add(s => s.Values, ["saturday-afternoon"]).Add(s => s.Errors, Errors(("When", "Kies een dagdeel."))));

        Assert.Equal(WeekSlot.All, page.FindAll("input").Select(input => input.GetAttribute("value")!));
        Assert.Equal("saturday-afternoon", Assert.Single(page.FindAll("input:checked")).GetAttribute("value"));
        Assert.Contains(said, Texts(page, "label"));
        Assert.Equal(FormErrors.IdOf("When"), page.Find("input").Id);
        Assert.Equal(7, page.FindAll("th[scope=row]").Count);
    }

    [Fact]
    public void Faces_are_radios_with_words()
    {
        var page = Render<Faces>(faces => faces.Add(f => f.Name, "Mood").Add(f => f.Legend, "Hoe voelt het?").Add(f => f.Options, [new("happy", "Goed"), new("neutral", "Gaat wel"), new("unhappy", "Niet goed")])
            .Add(f => f.Value, "neutral").Add(f => f.Hint, "Zoals nu.").Add(f => f.Errors, Errors(("Mood", "Kies hoe het voelt."))));

        Assert.Equal(["Goed", "Gaat wel", "Niet goed"], Texts(page, "label"));
        Assert.Equal("neutral", page.Find("input:checked").GetAttribute("value"));
        Assert.All(page.FindAll("svg"), face => Assert.Equal("true", face.GetAttribute("aria-hidden")));
        Assert.Equal(["Zoals nu.", "Kies hoe het voelt."], Describing(page, page.Find("fieldset")));
    }

    [Theory]
    [InlineData("nl", "Regel erbij", "Regel 2")]
    [InlineData("en", "Add a line", "Line 2")]
    public void A_list_keeps_its_lines_and_asks_for_one_more(string language, string more, string second)
    {
        Speak(language);
        var page = Render<Lines>(lines => lines.Add(l => l.Name, "Does").Add(l => l.Legend, "Wat?").Add(l => l.Values, ["zagen", "tillen"]).Add(l => l.Least, 3).Add(l => l.Errors, Errors(("Does[1]", "Te lang."))));

        Assert.Equal(["Does[0]", "Does[1]", "Does[2]"], page.FindAll("input").Select(input => input.GetAttribute("name")!));
        Assert.Equal(second, page.FindAll("input")[1].GetAttribute("aria-label"));
        Assert.Equal(["Te lang."], Describing(page, page.FindAll("input")[1]));
        Assert.Equal((more, "more", "Does"), (page.Find("button").TextContent, page.Find("button").GetAttribute("name"), page.Find("button").GetAttribute("value")));
    }
}
