using Samenspel.Domain;
using Samenspel.Matching.Engine.Explaining;

namespace Samenspel.Matching.Engine.Tests.Explaining;

/// <summary>What client and volunteer read about each other is whole and kind, whatever code it is about.</summary>
public sealed class CodeTextTests
{
    private static readonly string[] FirstPerson = ["ik", "me", "mezelf", "mij", "mijn", "i", "my", "myself"];

    public static TheoryData<string, string> Texts =>
    [
        .. Motive.All.Select(motive => (CodeTexts.DutchMotive(motive.Code), CodeTexts.EnglishMotive(motive.Code))),
        .. VolunteerTrait.All.Select(trait => (CodeTexts.DutchTrait(trait.Code), CodeTexts.EnglishTrait(trait.Code))),
    ];

    [Fact]
    public void Every_motive_and_trait_has_a_text_for_the_middle_of_a_sentence()
    {
        Assert.Equal(Motive.All.Select(motive => motive.Code).Order(), NounTexts.Motives.Keys.Order());
        Assert.Equal(VolunteerTrait.All.Select(trait => trait.Code).Order(), NounTexts.Traits.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_in_a_sentence_about_somebody_is_not_in_the_first_person_nor_a_sentence_itself(string dutch, string english)
    {
        foreach (var text in new[] { dutch, english })
        {
            var words = text.Split(' ');
            Assert.DoesNotContain(words, word => FirstPerson.Contains(word));
            Assert.DoesNotContain(words, word => word is "is" or "vind" or "neemt" or "luistert"); // a clause of its own
            Assert.True(char.IsLower(text[0]) && char.IsLetter(text[^1]), text);
        }
    }
}
