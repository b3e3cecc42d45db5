using Bunit;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Kit;

public sealed class ListTests : KitContext
{
    private static readonly Step[] Steps = [new("Kennismaking", StepState.Done, "3 november"), new("Proberen", StepState.Now, Href: "/proberen"), new("De klik", StepState.Later)];

    [Theory]
    [InlineData("nl", "klaar", "nu", "komt nog")]
    [InlineData("en", "done", "now", "still to come")]
    public void How_far_something_is_stands_in_words(string language, params string[] said)
    {
        Speak(language);
        Assert.Equal(said, Texts(Render<TodoList>(list => list.Add(l => l.Steps, Steps)), ".nl-data-badge"));

        var line = Render<Timeline>(timeline => timeline.Add(t => t.Steps, Steps));
        Assert.Equal(["3 november", said[1], said[2]], Texts(line, ".hint"));
        Assert.StartsWith("Proberen", Texts(line, "ol > li[aria-current=step]").Single(), StringComparison.Ordinal);
        Assert.Equal("/proberen", line.Find("a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("nl", "Wijzig: Wat wilt u?", "niet ingevuld")]
    [InlineData("en", "Change: Wat wilt u?", "not filled in")]
    public void Answers_can_be_looked_at_once_more_and_changed(string language, string change, string none)
    {
        Speak(language);
        var page = Render<CheckAnswers>(check => check.Add(c => c.Answers, [new GivenAnswer("Wat wilt u?", "Wandelen", "/vraag/1"), new GivenAnswer("Nog iets?", " ")]));

        Assert.Equal(["Wat wilt u?", "Nog iets?"], Texts(page, "dt"));
        Assert.Equal([change], Texts(page, "a"));
        Assert.Equal([none], Texts(page, ".hint"));
    }

    [Theory]
    [InlineData("nl", "U doet", "U doet niet", "Wil doet zelf", "nog niets")]
    [InlineData("en", "Done by: U", "Not done by: U", "Still done by: Wil", "nothing yet")]
    public void Who_does_what_is_told_by_words(string language, string does, string doesNot, string self, string none)
    {
        Speak(language);
        var page = Render<DoesLists>(lists => lists.Add(l => l.Helper, "U").Add(l => l.Person, "Wil").Add(l => l.Does, ["zagen"]).Add(l => l.DoesSelf, ["ontwerpen"]));

        Assert.Equal([does, doesNot, self], Texts(page, "h3"));
        Assert.Equal(["zagen", "ontwerpen"], Texts(page, "li"));
        Assert.Equal([none], Texts(page, ".hint"));
    }

    [Theory]
    [InlineData("nl", "Voor", "Onbekend")]
    [InlineData("en", "In favour", "Not known")]
    public void Reasons_are_apart_and_what_there_is_not_is_not_named(string language, params string[] titles)
    {
        Speak(language);
        Assert.Equal(titles, Texts(Render<Reasons>(reasons => reasons.Add(r => r.For, ["woont om de hoek"]).Add(r => r.Unknown, ["reistijd"])), "dt"));
    }

    [Theory]
    [InlineData("nl", "hier is nog niets")]
    [InlineData("en", "nothing here yet")]
    public void Two_by_two_names_every_cell_and_says_which_is_empty(string language, string none)
    {
        Speak(language);
        var page = Render<TwoByTwo>(table => table.Add(t => t.Caption, "Wie doet wat?").Add(t => t.Columns, ["samen", "alleen"]).Add(t => t.Rows, ["betaald", "onbetaald"]).Add(t => t.Cell, (row, column) => (row, column) == (0, 0) ? [] : ["iemand"]));

        Assert.Equal(["Wie doet wat?"], Texts(page, "caption"));
        Assert.Equal([none, "iemand", "iemand", "iemand"], Texts(page, "td[data-label]"));
        Assert.Equal(["samen", "alleen", "samen", "alleen"], page.FindAll("td[data-label]").Select(cell => cell.GetAttribute("data-label")!));
    }

    [Fact]
    public void A_table_has_a_name_and_its_rows_too()
    {
        var page = Render<DataTable<string>>(table => table.Add(t => t.Caption, "Wijken").Add(t => t.Rows, ["Noord", "Oost"])
            .Add(t => t.Columns, [new Column<string>("Wijk", row => row, row => $"/{row}"), new Column<string>("Letters", row => $"{row.Length}", IsNumber: true)]));

        Assert.Equal(["Wijken"], Texts(page, "caption"));
        Assert.Equal(["Wijk", "Letters"], Texts(page, "th[scope=col]"));
        Assert.Equal(["Noord", "Oost"], Texts(page, "th[scope=row] a"));
        Assert.Equal(["5", "4"], Texts(page, "td[data-label=Letters]"));
        Assert.Empty(Render<DataTable<string>>(table => table.Add(t => t.Caption, "Wijken").Add(t => t.Rows, []).Add(t => t.Columns, [])).FindAll("tbody tr"));
    }

    [Theory]
    [InlineData("nl", "Hoe dichtbij", "Aantal")]
    [InlineData("en", "How close", "Number")]
    public void A_drawing_says_nothing_that_its_table_does_not(string language, string close, string number)
    {
        Speak(language);
        var rings = Render<Rings>(drawing => drawing.Add(r => r.Caption, "Om Wil heen").Add(r => r.Centre, "Wil").Add(r => r.RingNames, ["dichtbij", "verder weg"]).Add(r => r.People, [new RingPerson("Gerard", 0, "kookt"), new RingPerson("broer", 1, "zei nee")]));
        Assert.Equal("true", rings.Find("svg").GetAttribute("aria-hidden"));
        Assert.Equal(["Gerard", "broer"], Texts(rings, "th[scope=row]"));
        Assert.Equal(["dichtbij", "verder weg"], Texts(rings, $"td[data-label='{close}']"));

        var tiles = Render<TileGrid>(drawing => drawing.Add(t => t.Caption, "Per wijk").Add(t => t.Tiles, [new Tile("Noord", 0, 0, 2, "24"), new Tile("West", 1, 0, null, "te weinig om te tellen")]));
        Assert.Equal(["24", "te weinig om te tellen"], Texts(tiles, $"td[data-label='{number}']"));
        Assert.Single(tiles.FindAll(".tile-none"));
    }
}
