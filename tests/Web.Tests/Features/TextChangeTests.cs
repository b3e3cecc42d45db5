using Bunit;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Features.Agreements;
using Samenspel.Web.Tests.Kit;

namespace Samenspel.Web.Tests.Features;

/// <summary>What a proposal changes is read part by part.</summary>
public sealed class TextChangeTests : KitContext
{
    private static readonly AgreementText Before = new(
        ["Zagen"], ["Overnemen"], ["Ontwerpen"], [], ResponsibilityKind.Shared, Rhythm: null, Pace: null, Goal: "Zelf blijven klussen.", VolunteerSide: null, ClientSide: null);

    [Theory]
    [InlineData("nl", "Meindert blijft zelf doen", "Was", "Wordt")]
    [InlineData("en", "Still done by: Meindert", "Was", "Becomes")]
    public void Only_what_changes_is_shown_as_was_and_becomes(string language, string title, string was, string becomes)
    {
        Speak(language);
        var page = Show(Before with { ClientDoes = ["Ontwerpen", "Zagen met de tafelzaag"] });

        Assert.Equal([title], Texts(page, ".box h3"));
        Assert.Equal([was, becomes], Texts(page, ".box strong"));
        Assert.Equal(["Ontwerpen", "Ontwerpen", "Zagen met de tafelzaag"], Texts(page, ".box li"));
        Assert.Contains("Zelf blijven klussen.", page.Find("details").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_there_before_was_nothing()
    {
        Speak("nl");
        var page = Show(Before with { Pace = "Meindert bepaalt het tempo.", Rhythm = new() { Times = 2, Per = RhythmPeriod.Month } });

        Assert.Equal(["Hoe vaak", "Wie bepaalt het tempo?"], Texts(page, ".box h3"));
        Assert.Equal(["niets", "niets"], Texts(page, ".box .hint"));
        Assert.Equal(["2 keer per maand", "Meindert bepaalt het tempo."], Texts(page, ".box li"));
    }

    private IRenderedComponent<TextChange> Show(AgreementText becomes) =>
        Render<TextChange>(part => part.Add(p => p.Was, Before).Add(p => p.Becomes, becomes).Add(p => p.People, new AgreementPeople(Party.Volunteer, "Meindert", "U")));
}
