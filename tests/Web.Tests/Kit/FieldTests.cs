using Bunit;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Tests.Kit;

public sealed class FieldTests : KitContext
{
    [Fact]
    public void A_field_has_a_label_a_hint_and_what_was_typed()
    {
        var page = Render<Field>(field => field.Add(f => f.Name, "Name").Add(f => f.Label, "Hoe heet u?").Add(f => f.Hint, "Uw voornaam.").Add(f => f.Value, "Wil").Add(f => f.Autocomplete, "given-name"));

        var input = page.Find("input");
        Assert.Equal("veld-Name", page.Find("label").GetAttribute("for"));
        Assert.Equal("veld-Name", input.Id);
        Assert.Equal(("Wil", "given-name", "text"), (input.GetAttribute("value"), input.GetAttribute("autocomplete"), input.GetAttribute("type")));
        Assert.Equal(["Uw voornaam."], Describing(page, input));
        Assert.Null(input.GetAttribute("aria-invalid"));
    }

    [Fact]
    public void An_error_is_read_out_with_its_field_and_what_was_typed_stays()
    {
        var page = Render<Field>(field => field.Add(f => f.Name, "Day").Add(f => f.Label, "Welke dag?").Add(f => f.Hint, "Zoals 3-12-2026.").Add(f => f.Value, "31-31-2026")
            .Add(f => f.Errors, Errors(("Day", "Deze dag bestaat niet."), ("Other", "Niet dit veld."))));

        var input = page.Find("input");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(["Zoals 3-12-2026.", "Deze dag bestaat niet."], Describing(page, input));
        Assert.Equal("31-31-2026", input.GetAttribute("value"));
    }

    [Theory]
    [InlineData("nl", "hoeft niet")]
    [InlineData("en", "you may skip this")]
    public void What_may_stay_empty_says_so(string language, string said)
    {
        Speak(language);
        var page = Render<Field>(field => field.Add(f => f.Name, "Words").Add(f => f.Label, "Iets erbij?").Add(f => f.IsOptional, true).Add(f => f.Rows, 4).Add(f => f.MaxLength, 1000));

        Assert.Equal([$"Iets erbij? {said}"], Texts(page, "label"));
        Assert.Equal(("4", null), (page.Find("textarea").GetAttribute("rows"), page.Find("textarea").GetAttribute("aria-required")));
    }

    [Theory]
    [InlineData("nl", "Hooguit 10 tekens.", "Dit zijn 12 tekens. Er passen er 10. Maak het korter.")]
    [InlineData("en", "At most 10 characters.", "These are 12 characters. At most 10 fit. Make it shorter.")]
    public void A_large_field_says_how_much_fits_and_cuts_nothing_off(string language, string hint, string error)
    {
        Speak(language);
        var page = Render<Field>(field => field.Add(f => f.Name, "Words").Add(f => f.Label, "Wat?").Add(f => f.Rows, 3).Add(f => f.MaxLength, 10).Add(f => f.Value, "twaalf tekens".Remove(12)).Add(f => f.Errors, Errors(("Words", "Kijk het na."))));

        Assert.Null(page.Find("textarea").GetAttribute("maxlength"));
        Assert.Equal([hint, error], Describing(page, page.Find("textarea")));
        Assert.Equal("twaalf teken", page.Find("textarea").TextContent);
    }

    [Fact]
    public void What_is_needed_only_sometimes_is_neither_called_optional_nor_required()
    {
        var page = Render<Field>(field => field.Add(f => f.Name, "Why").Add(f => f.Label, "Waarom?").Add(f => f.IsSometimesNeeded, true));

        Assert.Equal(["Waarom?"], Texts(page, "label"));
        Assert.Null(page.Find("input").GetAttribute("aria-required"));
    }

    [Fact]
    public void A_number_is_text_with_digits_to_choose_from()
    {
        var page = Render<Field>(field => field.Add(f => f.Name, "Age").Add(f => f.Label, "Leeftijd").Add(f => f.Type, "number").Add(f => f.Value, "zestig"));

        Assert.Equal(("text", "numeric", "zestig"), (page.Find("input").GetAttribute("type"), page.Find("input").GetAttribute("inputmode"), page.Find("input").GetAttribute("value")));
    }

    [Theory]
    [InlineData("date")]
    [InlineData("time")]
    [InlineData("email")]
    public void Other_kinds_are_those_of_the_browser(string type) =>
        Assert.Equal(type, Render<Field>(field => field.Add(f => f.Name, "X").Add(f => f.Label, "X").Add(f => f.Type, type)).Find("input").GetAttribute("type"));
}
